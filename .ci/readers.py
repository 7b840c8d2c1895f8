#!/usr/bin/python3
"""readers.py READER FEED_URL JSON_FEED_URL

Subscribes a feed reader to FEED_URL and compares the dates that it then holds with those of the JSON Feed, item by item.
A reader that keeps one date per item may keep either of the two; one that keeps both must keep both.
READER is newsboat, sfeed, feedparser or rss2email. Exits with 1 when an item is missing, undated or differently dated.
"""
import calendar
import email
import email.policy
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import urllib.request
from collections import Counter
from datetime import datetime
from pathlib import Path



def get(url):
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(url, timeout=60) as answer:
        return answer.read()


def run(command, home, **more):
    # A zone that is not UTC shows a reader that takes an instant for a wall clock.
    env = dict(os.environ, HOME=str(home), TZ="Asia/Kathmandu", no_proxy="localhost,127.0.0.1,::1")
    done = subprocess.run([str(part) for part in command], capture_output=True, timeout=180, env=env, **more)
    if done.returncode:
        sys.exit(f"{command[0]} ended with {done.returncode}: {done.stderr.decode('utf-8', 'replace')[-600:]}")
    return done.stdout


def newsboat(url, home):
    (home / "urls").write_text(url + "\n")
    (home / "config").write_text("max-items 0\ndownload-retries 1\n")
    cache = home / "cache.db"
    run(["newsboat", "-q", "-u", home / "urls", "-C", home / "config", "-c", cache, "-x", "reload"], home)
    with sqlite3.connect(cache) as db:
        return {guid: (date,) for guid, date in db.execute("select guid, pubDate from rss_item where deleted = 0")}


def sfeed(url, home):
    rows = run(["sfeed", url], home, input=get(url)).decode().splitlines()
    fields = [row.split("\t") for row in rows]
    return {row[5]: (int(row[0]) if row[0] else None,) for row in fields}


def feedparser(url, home):
    import feedparser as library

    feed = library.parse(get(url))
    if feed.bozo:
        sys.exit(f"feedparser finds the feed malformed: {feed.bozo_exception}")

    def stamp(entry, key):
        parsed = entry.get(key, None) if key in entry else None
        return calendar.timegm(parsed) if parsed else None

    return {
        entry.id: (stamp(entry, "published_parsed"), stamp(entry, "updated_parsed") or stamp(entry, "published_parsed"))
        for entry in feed.entries
    }


def rss2email(url, home):
    config = home / "config"
    r2e = ["r2e", "-c", config, "-d", home / "data.json"]
    # It keeps its subscriptions in the same file.
    if not config.exists():
        (home / "mail").mkdir()
        config.write_text(
            "[DEFAULT]\nfrom = feeds@reader.invalid\nto = me@reader.invalid\ndate-header = True\n"
            f"email-protocol = maildir\nmaildir-path = {home}/mail\nmaildir-mailbox = INBOX\n"
        )
        run([*r2e, "add", "dateline", url], home)
    run([*r2e, "run"], home)
    mails = [
        email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
        for file in (home / "mail").rglob("*")
        if file.is_file() and file.parent.name in ("new", "cur")
    ]
    return {str(mail["X-RSS-ID"]): (int(mail["Date"].datetime.timestamp()) if mail["Date"] else None,) for mail in mails}


READERS = {reader.__name__: reader for reader in (newsboat, sfeed, feedparser, rss2email)}


def stated(item):
    return tuple(int(datetime.fromisoformat(item[key].replace("Z", "+00:00")).timestamp()) for key in ("date_published", "date_modified"))


def judge(ours, theirs):
    """What is wrong with one item, and which of our dates the reader holds."""
    if theirs is None:
        return "is not there", ""
    if theirs == ours:
        return "", "both" if ours[0] != ours[1] else "the one"
    if len(theirs) == 1 and theirs[0] in ours:
        return "", "the one" if ours[0] == ours[1] else ("published", "updated")[ours.index(theirs[0])]
    return f"holds {theirs}, the JSON Feed has {ours}", ""


def main():
    reader, url, json_url = sys.argv[1:]
    ours = {item["id"]: stated(item) for item in json.loads(get(json_url))["items"]}
    with tempfile.TemporaryDirectory(prefix="reader-") as home:
        theirs = READERS[reader](url, Path(home))
    wrong, held = [], Counter()
    for ident, dates in ours.items():
        complaint, which = judge(dates, theirs.get(ident))
        if complaint:
            wrong.append(f"{ident} {complaint}")
        else:
            held[which] += 1
    wrong += [f"{ident} is not in the JSON Feed" for ident in theirs if ident not in ours]
    print("; ".join(f"{count} with {which} of its dates" if which == "both" else f"{count} with {which} date" for which, count in held.items()))
    if not ours:
        wrong.append("the JSON Feed has no items")
    for line in wrong:
        print(line)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
