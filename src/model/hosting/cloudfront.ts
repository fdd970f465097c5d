import { rootOf } from './by-name.ts';
import { byLength, type HeaderRule } from './headers.ts';

/**
 * A CloudFront function for the viewer's request: S3 knows no folders, so a path that ends in a slash asks for its index, and
 * one without an ending is sent on to itself with a slash.
 */
export const cloudfrontRequest = `function handler(event) {
  var request = event.request;
  var last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (last === '') request.uri += 'index.html';
  else if (last.indexOf('.') === -1)
    return { statusCode: 301, headers: { location: { value: request.uri + '/' } } };
  return request;
}
`;

/** How long the code of a CloudFront function may be, in bytes. */
export const MOST_CODE = 10_240;

/** A CloudFront function for the viewer's response, which adds the headers of the rules: of two values for a header the later holds. */
export function cloudfrontResponse(rules: readonly HeaderRule[], base: string): string {
  const root = rootOf(base);
  const list = byLength(rules).map(({ under, headers }) => ({
    under: root + under,
    headers: Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  }));
  return `var rules = ${JSON.stringify(list, null, 1)};
function handler(event) {
  var headers = event.response.headers;
  rules.forEach(function (rule) {
    if (event.request.uri.indexOf(rule.under) === 0)
      rule.headers.forEach(function (header) { headers[header[0]] = { value: header[1] }; });
  });
  return event.response;
}
`;
}
