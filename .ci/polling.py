#!/usr/bin/python3
"""polling.py SITE PROJECT

SITE is the address of a development server that serves PROJECT, a scratch copy of the project. Four readers subscribe and poll
three times; then a page is edited and another one added, and they poll again. What each holds in the end is compared with the JSON
Feed: the same items, each once, with the published dates of before, and only the added page as news. Exits with 1 when it is not.
"""
import calendar
import http.client
import json
import re
import sqlite3
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from readers import get, newsboat, rss2email, run, stated

EDITED = "curiosity-lands-on-mars"
ADDED = "a-page-that-was-added"
PAGE = """A page that was added
By Ida Rowe
updated 6:39 PM EDT, Wed March 28, 2012

Boats cross the sound again.
"""

site, project = sys.argv[1], Path(sys.argv[2])
wrong = []


def expect(holds, what):
    print(f"  {'ok' if holds else 'NOT SO'}: {what}")
    if not holds:
        wrong.append(what)


class Log(BaseHTTPRequestHandler):
    """Stands between the readers and the site, and notes what is asked and answered."""

    seen = []
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        upstream = http.client.HTTPConnection(urlsplit(site).hostname, urlsplit(site).port, timeout=60)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection")}
        upstream.request(self.command, self.path, headers=headers)
        answer = upstream.getresponse()
        body = answer.read()
        Log.seen.append((answer.status, {name.lower(): value for name, value in headers.items()}, len(body)))
        self.send_response_only(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("connection", "transfer-encoding", "content-length", "keep-alive"):
                self.send_header(name, value)
        if answer.status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_HEAD = do_GET

    def log_message(self, *_):
        pass


def items():
    return {item["id"]: item for item in json.loads(get(f"{site}/feed.json"))["items"]}


def change():
    """A significant edit and an added page; returns when the site shows both."""
    before = items()
    page = project / "content/pages" / f"{EDITED}.txt"
    lines = page.read_text().split("\n")
    longest = max(range(len(lines)), key=lambda at: len(lines[at]))
    lines[longest] += " This sentence was not there when the page was first read, and so it is news to whoever reads it."
    page.write_text("\n".join(lines))
    (project / "content/pages" / f"{ADDED}.txt").write_text(PAGE)
    for _ in range(300):
        after = items()
        fresh = [ident for ident in after if ident not in before]
        moved = [ident for ident in before if after.get(ident, {}).get("date_modified") != before[ident]["date_modified"]]
        if len(fresh) == 1 and len(moved) == 1:
            return before, after, fresh[0], moved[0]
        time.sleep(0.2)
    sys.exit(f"the site did not show the change: {len(fresh)} new, {len(moved)} updated")


class Reader:
    """What all have in common. `poll` returns the date at which each id is held, `news` the ids that came since `read_all`."""

    feed = "rss.xml"

    def __init__(self, home):
        self.home = home

    @staticmethod
    def dates(item):
        """Where the item may stand; a reader of one date keeps the published one."""
        return stated(item)[:1]


class Newsboat(Reader):
    """Shows one date, the published one; what was read stays read when it is edited."""

    def poll(self, url):
        return {ident: dates[0] for ident, dates in newsboat(url, self.home).items()}

    def read_all(self):
        with sqlite3.connect(self.home / "cache.db") as db:
            db.execute("update rss_item set unread = 0")

    def news(self):
        with sqlite3.connect(self.home / "cache.db") as db:
            return [ident for (ident,) in db.execute("select guid from rss_item where unread = 1")]


class NewsboatAtom(Newsboat):
    feed = "atom.xml"


class Sfeed(Reader):
    """Keeps every item it has seen in a file, one line for each id with its title and link; has no notion of read."""

    feed = "rss.xml"

    def __init__(self, home):
        self.home, self.before = home, []

    def lines(self):
        return [line.split("\t") for line in (self.home / "feeds/dateline").read_text().splitlines()]

    def poll(self, url):
        (self.home / "feeds").mkdir(exist_ok=True)
        (self.home / "sfeedrc").write_text(f"sfeedpath={self.home}/feeds\nfeeds() {{\n  feed dateline {url}\n}}\n")
        run(["sfeed_update", self.home / "sfeedrc"], self.home)
        ids = [line[5] for line in self.lines()]
        expect(len(ids) == len(set(ids)), f"each of the {len(ids)} lines has an id of its own")
        return {line[5]: int(line[0]) for line in self.lines()}

    def read_all(self):
        self.before = [line[5] for line in self.lines()]

    def news(self):
        return [line[5] for line in self.lines() if line[5] not in self.before]


class Rss2email(Reader):
    """Sends a mail for each new id, dated as published; none for an edit."""

    feed = "rss.xml"

    def __init__(self, home):
        self.home, self.before = home, set()

    @staticmethod
    def dates(item):
        return stated(item)

    def mails(self):
        return {file for file in (self.home / "mail").rglob("*") if file.is_file() and file.parent.name in ("new", "cur")}

    def poll(self, url):
        self.held = rss2email(url, self.home)
        return {ident: dates[0] for ident, dates in self.held.items()}

    def read_all(self):
        self.before = self.mails()

    def news(self):
        new = [file.read_text(errors="replace") for file in self.mails() - self.before]
        return [ident for text in new for ident in re.findall(r"^X-RSS-ID: (\S+)", text, re.M)]


class Feedparser(Reader):
    """A library that keeps nothing: its user gives back the validators, and merges by id."""

    feed = "atom.xml"

    def __init__(self, _home):
        self.held, self.last, self.before = {}, None, set()

    def poll(self, url):
        import feedparser as library

        last = self.last or {}
        self.last = library.parse(url, etag=last.get("etag"), modified=last.get("modified"))
        self.held.update({entry.id: calendar.timegm(entry.published_parsed) for entry in self.last.entries})
        self.updated = {entry.id: calendar.timegm(entry.updated_parsed) for entry in self.last.entries}
        return self.held

    def read_all(self):
        self.before = set(self.held)

    def news(self):
        return [ident for ident in self.held if ident not in self.before]


def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Log)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    proxy = f"http://127.0.0.1:{server.server_port}"
    kinds = (Newsboat, NewsboatAtom, Sfeed, Rss2email, Feedparser)
    with tempfile.TemporaryDirectory(prefix="polling-") as folder:
        readers = [(kind.__name__.lower(), kind(Path(folder) / kind.__name__)) for kind in kinds]
        logs = {}

        def poll(name, reader):
            start = len(Log.seen)
            held = reader.poll(f"{proxy}/{reader.feed}")
            logs[name] = Log.seen[start:]
            return held

        for name, reader in readers:
            (Path(folder) / type(reader).__name__).mkdir()
            statuses = []
            # newsboat keeps the validators of its second answer, and asks with them from its third poll.
            for _ in range(3):
                held = poll(name, reader)
                statuses += [status for status, _, _ in logs[name]]
            print(f"{name}, three polls: {statuses}")
            expect(set(held) == set(items()), f"{name} holds the {len(items())} items of the feed")
            # sfeed leaves conditions to whoever writes its `fetch`.
            if name != "sfeed":
                expect(statuses[-1:] == [304], f"{name} is told that nothing changed")
            reader.read_all()
        before, after, fresh, moved = change()
        for name, reader in readers:
            held = poll(name, reader)
            sizes = [(status, size) for status, _, size in logs[name]]
            print(f"{name}, after an edit and an added page: {sizes}")
            expect(set(held) == set(after), f"{name} holds the {len(after)} items of the feed")
            # rss2email dates its mail by the update, where there was one; no mail is sent for a later one.
            kept = all(held.get(ident) in reader.dates(before[ident]) for ident in before)
            expect(kept, f"{name} has every item at the date that it had before, the edited one too")
            expect(reader.news() == [fresh], f"{name} shows the added page as news, and no other")
            if name.startswith("newsboat"):
                status, asked, _ = logs[name][-1]
                expect(asked.get("a-im") == "feed", f"{name} asks with A-IM: {asked.get('a-im')}")
                expect(status == 226, f"{name} is answered with a delta, {status}")
            if name == "feedparser":
                expect(reader.updated.get(moved) == stated(after[moved])[1], "feedparser has the edited page's updated date")
    server.shutdown()
    sys.exit(1 if wrong else 0)


main()
