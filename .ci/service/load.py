#!/usr/bin/env python3
"""Measures the service under load beside others, both on the loopback of this machine and by turns. Nothing here fails: it prints figures.

    python3 load.py PATH/TO/careaudit [--seconds N] [--rounds N] [--only PART…]     (beside it: careaudit-benchmark, which makes up the country)

It needs wrk and nginx (Debian), and PyPI for Flask and gunicorn in a folder of its own. Parts:

page     a facility's page on 50 connections, beside a page of the same bytes that Flask under gunicorn with 2 workers fills from a row of SQLite
static   a small answer that is always the same, plain and by TLS, beside nginx with 2 workers
visits   visits of 30 kB by 50 phones at once, received and durable, beside bare inserts of the same bytes into SQLite, ten a transaction
memory   639 facilities in use by 50 people
many     10,000 connections that say half a word, while others are answered

Of each side: answers a second, and processor time of the server for one answer, the best of some rounds. Both cores are shared with whatever
asks, so the ratio of processor times says more than that of the rates.
"""

import argparse
import atexit
import asyncio
import http.client
import os
import re
import resource
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path

import address
import check
from check import ENVIRONMENT, HERE, PASSWORD, Person, demand, run

TICK = os.sysconf("SC_CLK_TCK")


def family(pid):
    """A process and all that it has begun."""
    known, found = [pid], []
    while known:
        one = known.pop()
        found.append(one)
        try:
            for task in Path(f"/proc/{one}/task").iterdir():
                known += [int(child) for child in (task / "children").read_text().split()]
        except OSError:
            pass
    return found


def processor_time(pid):
    """Seconds of processor time that a process and what it began have used."""
    used = 0
    for one in family(pid):
        try:
            fields = Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
            used += int(fields[11]) + int(fields[12])
        except OSError:
            pass
    return used / TICK


def memory(pid):
    """MB that a process has now, and the most that it had."""
    text = Path(f"/proc/{pid}/status").read_text()
    return tuple(int(re.search(rf"{name}:\s+(\d+)", text)[1]) / 1024 for name in ("VmRSS", "VmHWM"))


def wrk(pid, url, seconds, headers=()):
    """Answers a second, microseconds of the server's processor time for each, and milliseconds within which 99 % are there."""
    words = ["wrk", "-t2", "-c50", f"-d{seconds}s", "--latency"]
    for header in headers:
        words += ["-H", header]
    before = processor_time(pid)
    told = subprocess.run([*words, url], capture_output=True, text=True).stdout
    used = processor_time(pid) - before
    count = int(re.search(r"(\d+) requests in", told)[1])
    demand("Non-2xx" not in told, f"{url}: {told}")
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1])
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", told).groups()
    return rate, used / max(count, 1) * 1e6, float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def side_by_side(rounds, ours, theirs):
    """The best of each, asked by turns: of the rate the highest, of the others the lowest."""
    results = [], []
    for _ in range(rounds):
        for ask, kept in zip((ours, theirs), results):
            kept.append(ask())
    return [(max(r for r, _, _ in kept), min(c for _, c, _ in kept), min(p for _, _, p in kept)) for kept in results]


def tell(name, ours, theirs, other):
    print(f"{name}: {ours[0]:,.0f} a second, {ours[1]:.1f} µs of processor, 99 % in {ours[2]:.1f} ms; "
          f"{other} {theirs[0]:,.0f}, {theirs[1]:.1f} µs, {theirs[2]:.1f} ms; "
          f"{ours[0] / theirs[0]:.2f} times by rate, {theirs[1] / max(ours[1], 0.01):.2f} by processor time", flush=True)


def begun(*words, **more):
    """A process that does not outlive this one, whatever fails."""
    process = subprocess.Popen(words, **more)
    atexit.register(lambda: process.poll() is None and process.terminate())
    return process


def serving(place):
    server = check.Server(place)
    atexit.register(lambda: server.process.poll() is None and server.kill())
    return server


def country(folder, facilities=639):
    maker = Path(check.PROGRAM).with_name("careaudit-benchmark")
    subprocess.run([maker, "country", folder / "in", str(facilities)], check=True)
    # Of half of them nobody may know where they are, so that pages of both kinds are asked for.
    for path in sorted((folder / "in/Audits").glob("*/facility.yaml"))[::2]:
        path.write_text(path.read_text().replace("location: open\n", ""))
    place = str(folder / "registry.db")
    run("registry", "init", "--registry", place, "--name", "registry.example")
    run("registry", "bring", str(folder / "in"), "--registry", place)
    return place


def person(server, place, name, *role):
    link = run("account", "open", name, *role, "--registry", place).stdout.strip().split("\n")[-1]
    one = Person(server)
    one.take_up(link)
    one.sign_in(name)
    return one


def cookie(one):
    return "Cookie: " + one.cookie.split(",")[0]


# MARK: A page


FLASK = '''
import sqlite3
from flask import Flask, render_template

app = Flask(__name__)


@app.route("/facility/<id>")
def facility(id):
    connection = sqlite3.connect("facilities.db")
    row = connection.execute("SELECT id, name FROM facility WHERE id = ?", (id,)).fetchone()
    connection.close()
    return render_template("page.html", id=row[0], name=row[1])
'''


def flask(folder, page, facility):
    """A page of the same bytes, filled from one row."""
    home = folder / "flask"
    (home / "templates").mkdir(parents=True)
    subprocess.run([sys.executable, "-m", "venv", home / "venv"], check=True)
    subprocess.run([home / "venv/bin/pip", "install", "-q", "--disable-pip-version-check", "flask", "gunicorn"], check=True)
    database = sqlite3.connect(home / "facilities.db")
    database.execute("CREATE TABLE facility (id TEXT PRIMARY KEY, name TEXT)")
    database.execute("INSERT INTO facility VALUES (?, ?)", (facility, "A house"))
    database.commit()
    template = page.replace("{", "{{ '{' }}") if "{" in page else page
    (home / "templates/page.html").write_text(template.replace(facility, "{{ id }}"))
    (home / "app.py").write_text(FLASK)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = begun(
        home / "venv/bin/gunicorn", "-w", "2", "-b", f"127.0.0.1:{port}", "app:app", cwd=home, stderr=subprocess.DEVNULL)
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            break
        except OSError:
            time.sleep(0.1)
    return process, port


def a_page(folder, words):
    place = country(folder)
    server = serving(place)
    opened = [p.parent.name for p in sorted((folder / "in/Audits").glob("*/facility.yaml")) if "location: open" in p.read_text()]
    facility = opened[len(opened) // 2]
    province = re.search(r"^province: (.+)$", (folder / f"in/Audits/{facility}/facility.yaml").read_text(), re.M)[1]
    dara = person(server, place, "dara", "--role", "inspector", "--place", province)
    page = dara.get("/facility/" + facility)
    process, port = flask(folder, page, facility)
    url = f"http://127.0.0.1:{port}/facility/{facility}"
    with http_get(port, f"/facility/{facility}") as theirs:
        size = len(theirs.read())
    print(f"the page has {len(page.encode()):,} bytes, that of Flask {size:,}", flush=True)
    pair = side_by_side(
        words.rounds, lambda: wrk(server.process.pid, f"http://{server.host}/facility/{facility}", words.seconds, [cookie(dara)]),
        lambda: wrk(process.pid, url, words.seconds))
    tell("a facility's page", *pair, "Flask")
    for path in ("/due", f"/facility/{facility}/report", f"/facility/{facility}/plan"):
        rate, cost, late = wrk(server.process.pid, f"http://{server.host}{path}", words.seconds, [cookie(dara)])
        print(f"  {re.sub(facility, 'ID', path)}: {rate:,.0f} a second, {cost:.1f} µs, 99 % in {late:.1f} ms", flush=True)
    hidden = next(
        p.parent.name for p in sorted((folder / "in/Audits").glob("*/facility.yaml"))
        if "location: open" not in p.read_text() and f"province: {province}" in p.read_text())
    rate, cost, late = wrk(server.process.pid, f"http://{server.host}/facility/{hidden}", words.seconds, [cookie(dara)])
    print(f"  of a confidential place, each reading in the log first: {rate:,.0f} a second, {cost:.1f} µs, 99 % in {late:.1f} ms", flush=True)
    # What others write makes pages be made anew; what they show stays right.
    process.terminate()
    server.end()


class http_get:
    def __init__(self, port, path):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.connection.request("GET", path)

    def __enter__(self):
        return self.connection.getresponse()

    def __exit__(self, *_):
        self.connection.close()


# MARK: What is always the same


def nginx(folder, content, chain, key):
    home = folder / "nginx"
    (home / "files").mkdir(parents=True)
    (home / "files/style.css").write_bytes(content)
    ports = []
    for _ in range(2):
        with socket.create_server(("127.0.0.1", 0)) as free:
            ports.append(free.getsockname()[1])
    (home / "nginx.conf").write_text(f"""
daemon off; worker_processes 2; pid {home}/pid; error_log /dev/null; user root;
events {{ worker_connections 1024; }}
http {{
  access_log off; sendfile on; keepalive_requests 100000000; types {{ text/css css; }}
  client_body_temp_path {home}/a; proxy_temp_path {home}/b; fastcgi_temp_path {home}/c; uwsgi_temp_path {home}/d; scgi_temp_path {home}/e;
  server {{ listen 127.0.0.1:{ports[0]}; root {home}/files; }}
  server {{ listen 127.0.0.1:{ports[1]} ssl; root {home}/files; ssl_protocols TLSv1.3; ssl_certificate {chain}; ssl_certificate_key {key}; }}
}}
""")
    process = begun("nginx", "-c", home / "nginx.conf", "-e", "/dev/null", stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    return process, ports


def always_the_same(folder, words):
    chain, key = address.certificate(folder, address.authority(folder, "own"))
    place = str(folder / "registry.db")
    run("registry", "init", "--registry", place)
    plain = serving(place)
    content = Person(plain).get("/style.css").encode()
    process, ports = nginx(folder, content, chain, key)
    print(f"what is always the same has {len(content):,} bytes", flush=True)
    tell("plain", *side_by_side(
        words.rounds, lambda: wrk(plain.process.pid, f"http://{plain.host}/style.css", words.seconds),
        lambda: wrk(process.pid, f"http://127.0.0.1:{ports[0]}/style.css", words.seconds)), "nginx")
    plain.end()
    secure = address.SecureServer(place, chain, key)
    atexit.register(lambda: secure.process.poll() is None and secure.kill())
    tell("by TLS", *side_by_side(
        words.rounds, lambda: wrk(secure.process.pid, f"https://{secure.host}/style.css", words.seconds),
        lambda: wrk(process.pid, f"https://127.0.0.1:{ports[1]}/style.css", words.seconds)), "nginx")
    secure.end()
    process.terminate()


# MARK: Visits


def visits(folder, words):
    place = country(folder, 50)
    server = serving(place)
    ids = sorted(p.name for p in (folder / "in/Audits").iterdir())
    record = next((folder / "in/Audits" / ids[0]).glob("20*-inspection.yaml")).read_text()
    day = re.search(r"date: ([0-9-]+)", record)[1]
    # A visit of a large standard has some 25 kB; a note of the whole makes it 30.
    note = "note: " + "x" * (30_000 - len(record.encode()))
    record = record.replace("by: DoSVY,", "by: DoSVY, " + note + ",", 1)
    demand(len(record.encode()) >= 30_000, "a visit of 30 kB")
    provinces = set()
    for path in (folder / "in/Audits").glob("*/facility.yaml"):
        found = re.search(r"^province: (.+)$", path.read_text(), re.M)
        provinces.add(found[1])
    role = ["--role", "inspector"] + [word for one in sorted(provinces) for word in ("--place", one)]
    run("account", "open", "dara", *role, "--registry", place)
    token = re.search(r"[0-9a-f]{64}", run("account", "token", "dara", "--label", "load", "--registry", place).stdout)[0]
    days = [f"2025-{month:02}-{date:02}" for month in range(1, 13) for date in range(1, 29)]
    sent, failed, lock = [], [], threading.Lock()
    ending = time.monotonic() + words.seconds * 3

    def phone(facility):
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        for new in days:
            if time.monotonic() > ending:
                return
            data = record.replace(day, new).encode()
            path = f"/api/facilities/{facility}/records?name={new}-inspection.yaml"
            connection.request("POST", path, data, {"Authorization": "Bearer " + token})
            answer = connection.getresponse()
            text = answer.read()
            with lock:
                (sent if answer.status == 200 and b'"received"' in text else failed).append((new, len(data)))

    before, began = processor_time(server.process.pid), time.monotonic()
    phones = [threading.Thread(target=phone, args=(facility,)) for facility in ids[:50]]
    for one in phones:
        one.start()
    for one in phones:
        one.join()
    took, used = time.monotonic() - began, processor_time(server.process.pid) - before
    demand(sent and not failed, f"{len(failed)} visits were not received")
    server.end()
    run("registry", "verify", "--registry", place)
    body = record.encode()
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("CREATE TABLE visit (number INTEGER PRIMARY KEY, bytes BLOB)")
    began, before = time.monotonic(), time.process_time()
    count = 0
    while time.monotonic() - began < words.seconds:
        bare.execute("BEGIN IMMEDIATE")
        for _ in range(10):
            bare.execute("INSERT INTO visit (bytes) VALUES (?)", (body,))
        bare.execute("COMMIT")
        count += 10
    theirs, theirs_used = count / (time.monotonic() - began), (time.process_time() - before) / count
    ours = len(sent) / took
    print(f"visits of {len(body):,} bytes by 50 phones: {len(sent)} received, {ours:,.0f} a second, {used / len(sent) * 1000:.2f} ms of "
          f"processor; bare inserts {theirs:,.0f}, {theirs_used * 1000:.2f} ms; {ours / theirs:.3f} times", flush=True)


# MARK: Memory


def in_use(folder, words):
    place = country(folder)
    server = serving(place)
    by_province = {}
    for path in sorted((folder / "in/Audits").glob("*/facility.yaml")):
        found = re.search(r"^province: (.+)$", path.read_text(), re.M)
        by_province.setdefault(found[1], []).append(path.parent.name)
    people = []
    for number, (province, ids) in enumerate(sorted(by_province.items())):
        name = f"inspector-{number}"
        one = person(server, place, name, "--role", "inspector", "--place", province)
        people.append((one, ids))
        while len(people) < 50 * (number + 1) // len(by_province):
            again = Person(server)
            again.sign_in(name)
            people.append((again, ids))
    start = memory(server.process.pid)

    def work(one, ids):
        one.get("/due")
        for facility in ids[:40]:
            for path in ("", "/report", "/plan"):
                one.get(f"/facility/{facility}{path}")

    workers = [threading.Thread(target=work, args=pair) for pair in people]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    now, most = memory(server.process.pid)
    print(f"639 facilities in use by {len(people)} people: {now:.0f} MB, {most:.0f} at most; {start[0]:.0f} when the first had signed in", flush=True)
    server.end()


# MARK: Many


async def half_open(port, count):
    """So many connections of a hundred addresses each, each with half a word said."""
    kept = []
    for number in range(count):
        source = f"127.0.{1 + number // 90 // 250}.{1 + number // 90 % 250}"
        reader, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=(source, 0))
        writer.write([b"GET / HT", b"GET / HTTP/1.1\r\nHost: a\r\nX: ", b"POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nn"][number % 3])
        kept.append(writer)
    return kept


def many(folder, words, count=10_000):
    place = str(folder / "registry.db")
    run("registry", "init", "--registry", place)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(20_000, resource.getrlimit(resource.RLIMIT_NOFILE)[1]),) * 2)
    server = serving(place)
    start = memory(server.process.pid)[0]

    async def hold():
        kept = await half_open(server.port, count - 200)
        loop = asyncio.get_running_loop()
        times = await loop.run_in_executor(None, asked, server, 200)
        held = len(list(Path(f"/proc/{server.process.pid}/fd").iterdir()))
        now = memory(server.process.pid)
        for writer in kept:
            writer.close()
        return times, held, now

    times, held, now = asyncio.run(hold())
    times.sort()
    print(f"{count - 200:,} half-open connections: {held:,} files open, {now[0]:.0f} MB ({start:.0f} before); others were answered within "
          f"{times[len(times) // 2] * 1000:.1f} ms in the median, {times[-1] * 1000:.0f} ms at most", flush=True)
    server.end()
    return held


def asked(server, count):
    """How long answers take, each on a connection of its own."""
    times = []
    for _ in range(count):
        began = time.monotonic()
        demand(check.status(server.raw(b"GET /sign-in HTTP/1.1\r\nHost: a\r\n\r\n", patience=20)) == 200, "others are answered")
        times.append(time.monotonic() - began)
    return times


PARTS = {"page": a_page, "static": always_the_same, "visits": visits, "memory": in_use, "many": many}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seconds", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", nargs="*", choices=list(PARTS), default=list(PARTS))
    words = parser.parse_args()
    check.PROGRAM = os.path.abspath(words.program)
    for name in words.only:
        with tempfile.TemporaryDirectory() as folder:
            PARTS[name](Path(folder), words)


if __name__ == "__main__":
    main()
