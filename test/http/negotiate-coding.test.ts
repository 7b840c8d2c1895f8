import { describe, expect, it } from "vitest";
import { findAcceptedCodings, settleCoding } from "../../src/http/negotiate-coding.ts";

describe("the content coding (RFC 9110 section 12.5.3)", () => {
  it.each([
    ["gzip", "gzip"],
    ["GZIP", "gzip"],
    ["x-gzip", "gzip"],
    ["gzip, deflate, br, zstd", "gzip"],
    ["br, gzip", "gzip"],
    ["br;q=1.0, gzip;q=0.8, *;q=0.1", "gzip"],
    ["gzip;q=0.001", "gzip"],
    ["gzip ; q=0.5 , identity;q=0.5", "gzip"],
    ["gzip;level=9", "gzip"],
    ["*", "gzip"],
    ["*;q=0.5", "gzip"],
    ["identity;q=0, gzip", "gzip"],
    ["identity;q=0, *", "gzip"],
    ["*;q=0, gzip", "gzip"],
    ["", "identity"],
    ["br", "identity"],
    ["identity", "identity"],
    ["gzip;q=0", "identity"],
    ["gzip;q=0.000", "identity"],
    ["gzip;q=0, *", "identity"],
    ["gzip;q=0.5, identity", "identity"],
    ["gzip;q=0.5, identity;q=0.6", "identity"],
    ["*;q=0, identity;q=0.1", "identity"],
    ["*;q=0.3, identity;q=0.5", "identity"],
    ["gzipped", "identity"],
    // A member that is not well-formed says nothing.
    ["gzip;q=2", "identity"],
    ["gzip;q=0.1234", "identity"],
    ["gzip;q", "identity"],
    ["gzip;q =1", "identity"],
    ["gz ip", "identity"],
    ["identity;q=0", undefined],
    ["*;q=0", undefined],
    ["identity;q=0, br", undefined],
    ["gzip;q=0, identity;q=0, *", undefined],
  ])("for %j is %s", (accepted, coding) => {
    expect(settleCoding(accepted)).toBe(coding);
  });

  it("is the plain one when the client says nothing", () => {
    expect(settleCoding(undefined)).toBe("identity");
  });
});

describe("what the client accepts", () => {
  const request = (header?: string, cf?: object): Request => {
    const made = new Request(
      "https://quay.example/",
      header === undefined ? {} : { headers: { "Accept-Encoding": header } },
    );
    return cf === undefined ? made : Object.assign(made, { cf });
  };

  it("is its own value where the edge has put another into the header", () => {
    expect(findAcceptedCodings(request("br, gzip", { clientAcceptEncoding: "deflate" }))).toBe("deflate");
    expect(findAcceptedCodings(request("br, gzip", { clientAcceptEncoding: "" }))).toBe("");
  });

  it("is the header where the edge tells nothing", () => {
    expect(findAcceptedCodings(request("br, gzip", {}))).toBe("br, gzip");
    expect(findAcceptedCodings(request("gzip"))).toBe("gzip");
    expect(findAcceptedCodings(request())).toBeUndefined();
  });
});

// With steps that grow with the square of the length it would take longer than a test may.
it.each([`gzip${" ".repeat(1_000_000)}x`, `gzip;${"\t".repeat(1_000_000)};q=x`])(
  "is settled however many spaces stand in it: %#",
  (accepted) => {
    expect(settleCoding(accepted)).toBe("identity");
  },
);
