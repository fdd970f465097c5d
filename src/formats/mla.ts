/**
 * The style of the MLA Handbook, ninth edition, for what this site cites: pages and newspaper articles. In the Citation
 * Style Language, for the citation library, which brings APA but not MLA, and of which no kept package has the ninth edition.
 */
export const mla = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info>
    <title>MLA, ninth edition, for web pages</title>
    <id>mla-web-pages</id>
    <updated>2026-11-29T00:00:00+00:00</updated>
  </info>
  <citation>
    <layout><text variable="title"/></layout>
  </citation>
  <bibliography et-al-min="3" et-al-use-first="1">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author">
          <name and="text" name-as-sort-order="first" delimiter-precedes-last="always"/>
        </names>
        <text variable="title" quotes="true" text-case="title"/>
        <text variable="genre" text-case="capitalize-first"/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <date variable="issued">
            <date-part name="day" suffix=" "/>
            <date-part name="month" form="short" suffix=" "/>
            <date-part name="year"/>
          </date>
          <text variable="URL"/>
        </group>
      </group>
    </layout>
  </bibliography>
</style>`;
