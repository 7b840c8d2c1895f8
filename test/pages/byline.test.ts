import { describe, expect, test } from "vitest";
import { readByline } from "../../src/pages/byline.ts";

describe("reads the names of a byline", () => {
  test.each([
    ["From Ida Rowe, for Harbor News", ["Ida Rowe"]],
    ["By Ida Rowe, CNN", ["Ida Rowe"]],
    ["By Ida Rowe and Per Lund, CNN", ["Ida Rowe", "Per Lund"]],
    ["By Ida Rowe, Per Lund and Ana Silva, CNN", ["Ida Rowe", "Per Lund", "Ana Silva"]],
    ["By Ida Rowe, Per Lund, and Ana Silva, CNN", ["Ida Rowe", "Per Lund", "Ana Silva"]],
    ["By Ida Rowe", ["Ida Rowe"]],
    ["BY IDA ROWE", ["IDA ROWE"]],
    ["By Ida Rowe, Associated Press Writer", ["Ida Rowe"]],
    ["By Ida Rowe, CNN Health and Science Reporter", ["Ida Rowe"]],
    ["By Ida Rowe, Special to Harbor News", ["Ida Rowe"]],
    ["By Ida Rowe in Port Amber", ["Ida Rowe"]],
    ["By Ida Rowe in Port Amber and Per Lund in Reykjavik, Reuters", ["Ida Rowe", "Per Lund"]],
    ["By Ida Rowe, Port Amber", ["Ida Rowe"]],
    ["By Ida Rowe | Harbor News", ["Ida Rowe"]],
    ["By Ida Rowe -- Harbor News", ["Ida Rowe"]],
    ["By the CNN Wire Staff", ["CNN Wire Staff"]],
    ["By CNN Staff", ["CNN Staff"]],
    ["By J. R. Rowe Jr., CNN", ["J. R. Rowe Jr."]],
    ["By Seán O'Neill & Zoë de Vries, CNN", ["Seán O'Neill", "Zoë de Vries"]],
    ["By: Ida Rowe", ["Ida Rowe"]],
  ])("%s", (line, names) => {
    expect(readByline(line)?.map(({ name }) => name)).toEqual(names);
  });
});

describe("does not take for a byline", () => {
  test.each([
    "By Wednesday the water had gone.",
    "From March to May the harbor is closed to visitors.",
    "By the time the boat came, everybody had left.",
    "From Port Amber to the islands takes an hour",
    "By and large, the council agreed.",
    "Bye for now",
    "By 2012",
    "From $9.99",
    "Standby Ida Rowe",
    "",
  ])("%j", (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});
