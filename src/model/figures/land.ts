import { geoConicConformal, geoIdentity, geoPath, type GeoProjection } from 'd3';
import { merge, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { NetworkMap } from '../../schema/map.ts';
import { thin, type Point } from './thin.ts';

type Topology = Parameters<typeof merge>[0];
type Countries = Extract<Topology['objects'][string], { type: 'GeometryCollection' }>;
type Areas = Parameters<typeof merge>[1];
type Bordering = Parameters<typeof mesh>[1];

const world = atlas as unknown as Topology;
const countries = world.objects['countries'] as Countries;

/** Pixels by which an outline may be off, and area of the smallest island, in square pixels. */
const [TOLERANCE, ISLAND] = [1, 8];

/** The land in a frame, on paper: its outlines as paths of whole pixels. */
export interface Land {
  height: number;
  /** Pixels of a point in degrees. */
  place: (at: Point) => Point;
  /** All land. */
  all: string;
  /** The country that the map is about. */
  subject: string;
  /** Borders between countries. */
  borders: string;
}

/** Whether there is an outline of a country, by its number in ISO 3166-1. */
export function hasOutline(code: string): boolean {
  return countries.geometries.some(({ id }) => id === code);
}

/** The land in the frame of a map, projected for a width and simplified. Throws where the country that it is about has no outline in it. */
export function landIn({ frame, countries: named }: NetworkMap, width: number): Land {
  const projection = projectionOf(frame, width);
  const place = ([x, y]: Point): Point => projection([x, y]) ?? [NaN, NaN];
  const height = Math.ceil(geoPath(projection).bounds(edgeOf(frame))[1][1]);
  const lines = linesOf(place, width, height);
  const paper: Topology = { ...world, transform: undefined, arcs: lines.map(({ line }) => line) };
  const near = countries.geometries.filter(
    (country) =>
      'arcs' in country &&
      (country.arcs as unknown[]).flat(3).some((arc) => {
        const index = Number(arc);
        return lines[index < 0 ? ~index : index]?.isIn;
      }),
  );
  const subject = near.find(({ id }) => id === named[0]?.code);
  if (!subject)
    throw new Error(`data/map.yaml: no outline of ${named[0]?.name ?? ''} in the frame`);
  const clip = geoIdentity().clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(clip).digits(0);
  const draw = (areas: readonly unknown[]) => {
    const { coordinates, type } = merge(paper, areas as Areas);
    const large = coordinates.filter(
      (rings) => path.area({ type: 'Polygon', coordinates: rings }) >= ISLAND,
    );
    return path({ type, coordinates: large }) ?? '';
  };
  return {
    height,
    place,
    all: draw(near),
    subject: draw([subject]),
    borders:
      path(mesh(paper, { ...countries, geometries: near } as Bordering, (a, b) => a !== b)) ?? '',
  };
}

/** A conformal cone around the frame, as wide as the drawing. */
function projectionOf(frame: NetworkMap['frame'], width: number): GeoProjection {
  const [[west, south], [, north]] = frame;
  const part = (north - south) / 6;
  return geoConicConformal()
    .parallels([south + part, north - part])
    .rotate([-west - acrossOf(frame) / 2, 0])
    .fitWidth(width, edgeOf(frame));
}

/** Degrees from west to east, over the date line where need be. */
function acrossOf([[west], [east]]: NetworkMap['frame']): number {
  return (east - west + 360) % 360;
}

/** The corners of the frame and the middles of its upper and lower edge. */
function edgeOf(frame: NetworkMap['frame']): { type: 'MultiPoint'; coordinates: number[][] } {
  const [[west, south], [, north]] = frame;
  const across = [0, 0.5, 1].map((part) => west + part * acrossOf(frame));
  return {
    type: 'MultiPoint',
    coordinates: across.flatMap((x) => [
      [x, south],
      [x, north],
    ]),
  };
}

/** The lines of which outlines are made, in pixels: those in the frame with fewer points, of all others the ends. */
function linesOf(
  place: Land['place'],
  width: number,
  height: number,
): { line: number[][]; isIn: boolean }[] {
  const { scale = [1, 1], translate = [0, 0] } = world.transform ?? {};
  return world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return place([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
    const isIn =
      line.some(([left]) => left < width) &&
      line.some(([left]) => left > 0) &&
      line.some(([, top]) => top < height) &&
      line.some(([, top]) => top > 0);
    const kept = thin(line, isIn ? TOLERANCE : Infinity);
    return { line: kept.map((point) => [...point]), isIn };
  });
}
