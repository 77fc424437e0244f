#!/usr/bin/env python3
"""Walks a day on the service over HTTP, and tries what must not hurt it. The loopback alone.

    python3 check.py PATH/TO/careaudit [--clients N] [--kills N] [--seed N]

1. A registry is filled from the shipped folders; a keeper, two inspectors of different provinces, a facility and the ministry come in
   by their links. Each walks the pages that are theirs; a visit is brought, its receipt proves it, and brought again it is one. A
   plan is kept and its action marked, a copy that differs is decided on, a record is withdrawn.
   By the description of its API, every route for programs is asked by a client that knows nothing else (openapi-core).
2. What could be read in two ways is refused with a 4xx: two lengths, a length beside chunks, hosts, methods, paths, versions.
3. Slow and half-open clients, a thousand of them, headers and bodies without end: others are answered meanwhile.
4. Forms of other origins, without their token, after signing out; pages of others; wrong passwords are slowed.
5. The service is killed while visits arrive: whatever was acknowledged is in the registry, and that verifies.
6. A graceful end answers what has come and exits with 0.
Exit status 1 on any difference.
"""

import argparse
import html
import http.client
import json
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
sys.path.append(str(HERE / ".ci/registry"))
import postgresql  # noqa: E402

PROGRAM = ""
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
PASSWORD = "five plain words of mine"


def demand(holds, what):
    if not holds:
        print("FAILED:", what, flush=True)
        sys.exit(1)


def run(*words, status=0):
    done = subprocess.run([PROGRAM, *words], capture_output=True, text=True, env=ENVIRONMENT, timeout=300)
    demand(status is None or done.returncode == status, f"{words}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done


class Server:
    """The service on a free port of the loopback."""

    def __init__(self, place):
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--registry", place, "--listen", "127.0.0.1:0", "--language", "en"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=ENVIRONMENT)
        line = self.process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
        demand(found, f"the service does not begin: {line}")
        self.port = int(found[1])

    @property
    def host(self):
        return f"127.0.0.1:{self.port}"

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        demand(self.process.wait(40) == 0, f"it ends with {self.process.returncode}")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def raw(self, data, patience=5, half_close=False):
        """What comes back on a connection of its own for some bytes; empty where it was closed without an answer."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=patience) as connection:
            connection.sendall(data)
            if half_close:
                connection.shutdown(socket.SHUT_WR)
            answer = b""
            try:
                while piece := connection.recv(65536):
                    answer += piece
                    head, gap, body = answer.partition(b"\r\n\r\n")
                    length = re.search(rb"(?i)content-length: (\d+)", head)
                    if gap and length and len(body) >= int(length[1]):
                        break
            except (socket.timeout, ConnectionError):
                pass
            return answer


def status(answer):
    found = re.match(rb"HTTP/1\.1 (\d+)", answer)
    return int(found[1]) if found else 0


class Person:
    """Somebody at a browser: one cookie, and forms with their tokens."""

    def __init__(self, server):
        self.server = server
        self.cookie = None

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        all_headers = {"Host": self.server.host} | (headers or {})
        if self.cookie:
            all_headers["Cookie"] = self.cookie
        try:
            connection.request(method, path, body, all_headers)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        if given := answer.getheader("Set-Cookie"):
            self.cookie = None if "Max-Age=0" in given else given.split(";")[0]
        return answer, content.decode()

    def get(self, path, wanted=200):
        answer, text = self.ask("GET", path)
        demand(answer.status == wanted, f"GET {path}: {answer.status}, not {wanted}\n{text[:400]}")
        return text

    def token(self, page):
        found = re.search(r'name="token" value="([0-9a-f]+)"', self.get(page))
        return found[1] if found else None

    def post(self, path, fields, page=None, wanted=None, origin=None, token=None):
        fields = dict(fields)
        token = token if token is not None else self.token(page or path)
        if token:
            fields["token"] = token
        headers = {
            "Origin": origin or "http://" + self.server.host, "Content-Type": "application/x-www-form-urlencoded"}
        answer, text = self.ask("POST", path, urllib.parse.urlencode(fields), headers)
        demand(wanted is None or answer.status == wanted, f"POST {path}: {answer.status}, not {wanted}\n{text[:400]}")
        return answer, text

    def bring(self, facility, name, data, why="", wanted=200, token=None):
        path = f"/facility/{facility}/bring"
        token = token or self.token(path)
        line = "x-boundary-of-a-browser"
        parts = [("token", token), ("passphrase", ""), ("why", why)]
        body = b"".join(
            f'--{line}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode() for key, value in parts)
        body += f'--{line}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode()
        body += data + f"\r\n--{line}--\r\n".encode()
        headers = {"Origin": "http://" + self.server.host, "Content-Type": f"multipart/form-data; boundary={line}"}
        answer, text = self.ask("POST", path, body, headers)
        demand(wanted is None or answer.status == wanted, f"{name}: {answer.status}\n{text[:2000]}")
        return answer.status, text

    def sign_in(self, name, password=PASSWORD, wanted=303):
        return self.post("/sign-in", {"name": name, "password": password}, wanted=wanted)

    def take_up(self, link):
        path = urllib.parse.urlsplit(link).path
        self.post(path, {"password": PASSWORD, "again": PASSWORD}, wanted=200)
        self.get(path, 404)


def shipped_visit():
    """A record of an open shipped facility, and what it is of."""
    for folder in sorted((HERE / "Audits").iterdir()):
        text = (folder / "facility.yaml").read_text() if (folder / "facility.yaml").exists() else ""
        records = sorted(folder.glob("20*-inspection.yaml"))
        province = re.search(r"^province: (.+)$", text, re.M)
        if records and province and "location: open" in text:
            return folder.name, province[1].strip("'\""), records[-1]
    sys.exit("no shipped facility will do")


def other_province(province):
    for folder in sorted((HERE / "Audits").iterdir()):
        text = (folder / "facility.yaml").read_text() if (folder / "facility.yaml").exists() else ""
        found = re.search(r"^province: (.+)$", text, re.M)
        if found and found[1].strip("'\"") != province:
            return found[1].strip("'\""), folder.name
    sys.exit("no second province")


def begin(folder, place=None):
    place = place or str(folder / "registry.db")
    run("registry", "init", "--registry", place, "--name", "registry.example")
    shutil.copytree(HERE / "Audits", folder / "in" / "Audits")
    shutil.copytree(HERE / "Standards", folder / "in" / "Standards")
    run("registry", "bring", str(folder / "in"), "--registry", place)
    return place


# 1.


def a_day(folder, place, server):
    facility, province, record = shipped_visit()
    foreign_province, foreign = other_province(province)
    link = run("account", "open", "sophal", "--role", "keeper", "--registry", place).stdout.strip().split("\n")[-1]
    keeper = Person(server)
    keeper.take_up(link)
    keeper.sign_in("sophal")
    people = {"sophal": keeper}
    for name, role, places in [
            ("dara", "inspector", province), ("bopha", "inspector", foreign_province), ("house", "facility", facility),
            ("minister", "ministry", "")]:
        _, text = keeper.post("/accounts", {"name": name, "role": role, "places": places}, wanted=200)
        link = re.search(r"http://[^<\s]+/invitation/[0-9a-f]{64}", text)
        demand(link, "the keeper gets no link:\n" + text[:1500])
        people[name] = Person(server)
        people[name].take_up(link[0])
        people[name].sign_in(name)
    dara, bopha, house, minister = (people[name] for name in ("dara", "bopha", "house", "minister"))

    demand(facility in dara.get("/due"), "an inspector sees what is due")
    demand(facility not in bopha.get("/due"), "and not what is due elsewhere")
    page = dara.get("/facility/" + facility)
    demand(record.name in page, "a facility's page lists its records")
    for path in ["", "/report", "/report/inside", "/plan", "/bring"]:
        dara.get(f"/facility/{facility}{path}")
        bopha.get(f"/facility/{facility}{path}", 404)
        house.get(f"/facility/{facility}{path}", 404 if path == "/report/inside" else 200)
        house.get(f"/facility/{foreign}{path}", 404)
        keeper.get(f"/facility/{facility}{path}", 404)
    for path in ["/country", "/log", "/verification"]:
        minister.get(path)
        dara.get(path, 404)
        house.get(path, 404)
    keeper.get("/verification")
    keeper.get("/log", 404)

    # A new visit: the last record, on another day.
    text = record.read_text()
    day = re.search(r"^20\d\d-\d\d-\d\d", record.name)[0]
    later = day[:8] + ("02" if day[8:] != "02" else "03")
    data = text.replace(day, later).encode()
    name = record.name.replace(day, later)
    _, answer = dara.bring(facility, name, data)
    numbers = re.findall(rf"/facility/{facility}/receipt/(\d+)", answer)
    demand(numbers, "a visit that was brought has a receipt:\n" + answer[:3000])
    receipt = folder / "receipt.txt"
    receipt.write_text(dara.get(f"/facility/{facility}/receipt/{numbers[0]}"))
    keys = Path(place + ".pub")
    if not keys.exists():
        keys = Path(ENVIRONMENT["XDG_CONFIG_HOME"]) / "careaudit/registries/registry.example/registry.pub"
    told = run("receipt", str(receipt), "--keys", str(keys)).stdout
    demand("dara" in told, "the receipt says who brought it")
    bopha.get(f"/facility/{facility}/receipt/{numbers[0]}", 404)
    before = run("registry", "status", "--registry", place).stdout
    _, again = dara.bring(facility, name, data)
    demand(run("registry", "status", "--registry", place).stdout == before, "brought again it is nothing new")
    demand(not re.search(r"/receipt/\d+", again), "and has no second receipt")
    house.bring(facility, name, data, wanted=400)
    dara.bring(facility, "x.yaml", b"\x00\xff", wanted=400)
    dara.bring(facility, "../../etc/passwd", b"root", wanted=400)
    what_is_done(people, facility, name, data)
    run("registry", "verify", "--registry", place)
    print("a day: five people, their pages, a visit and its receipt", flush=True)
    return people, facility, name, data


def a_day_on_postgresql(folder):
    """The same day on a server of its own, and then by two services at once."""
    folder.parent.chmod(0o755)
    database = postgresql.Server(str(folder / "server"))
    ENVIRONMENT["XDG_CONFIG_HOME"] = str(folder / "settings")
    (folder / "settings").mkdir()
    try:
        place = begin(folder, database.place("day"))
        server = Server(place)
        people, facility, name, data = a_day(folder, place, server)
        other = Server(place)
        dara = Person(other)
        dara.sign_in("dara")
        demand(facility in dara.get("/due"), "a second service tells what the first does")
        later = name[:8] + "05" + name[10:]
        _, answer = dara.bring(facility, later, data.replace(name[:10].encode(), later[:10].encode()))
        demand(f"/facility/{facility}/receipt/" in answer, "a second service takes visits in")
        demand(later in people["dara"].get("/facility/" + facility), "what one took in, the other shows")
        for one in (server, other):
            one.end()
        demand(not list(folder.glob("postgresql*")), "nothing lies beside the address of a database")
    finally:
        database.control("-m", "immediate", "stop")
        del ENVIRONMENT["XDG_CONFIG_HOME"]
    print("the same on PostgreSQL, by two services at once", flush=True)


def what_is_done(people, facility, name, data):
    """A plan is kept and marked; a copy that differs is decided on; a record is withdrawn; letters; who read."""
    dara, house, minister = people["dara"], people["house"], people["minister"]
    base = "/facility/" + facility
    if "actions/keep" in house.get(base + "/actions"):
        house.post(base + "/actions/keep", {}, page=base + "/actions", wanted=200)
    page = html.unescape(house.get(base + "/actions"))
    action = re.search(r'name="action" value="([^"]+)"\s*>\s*<input type="hidden" name="seen" value="([0-9a-f]+)"', page)
    if action:
        fields = {"action": action[1], "seen": action[2], "status": "done", "proof": "a photo\nphoto.jpg", "spent": "12.50"}
        _, text = house.post(base + "/actions", fields, page=base + "/actions", wanted=200)
        demand("photo.jpg" in text and "12.50" in text, "a marked action shows its proof and what was spent")
        house.post(base + "/actions", fields, page=base + "/actions", wanted=409)
    count = re.search(rb"^  residents: (\d+)$", data, re.M)
    demand(count, "the shipped record counts residents")
    differing = data.replace(count[0], b"  residents: %d" % (int(count[1]) + 1), 1)
    _, text = dara.bring(facility, name, differing)
    waiting = re.search(rf"{base}/waiting/\d+", text)
    demand(waiting, "what differs waits:\n" + text[:3000])
    house.get(waiting[0], 404)
    text = html.unescape(minister.get(waiting[0]))
    choices = re.findall(r'name="([^"]+)" value="theirs"', text)
    demand(choices, "both sides are shown")
    seen = re.search(r'name="seen" value="([0-9a-f]{64})"', dara.get(waiting[0]))
    fields = {choice: "theirs" for choice in choices} | {"why": "counted once more", "seen": seen[1]}
    _, text = dara.post(waiting[0], fields | {"seen": "0" * 64})
    demand(waiting[0] in html.unescape(text), "what was not shown is not decided on")
    dara.post(waiting[0], fields, wanted=200)
    dara.get(waiting[0], 404)
    number = re.search(rf"{base}/kept/(\d+)\"[^>]*>[^<]*(?:<bdi[^>]*>)?{re.escape(name)}", dara.get(base))
    demand(number, "what is kept leads to its versions")
    demand(b"counted once more" in dara.ask("GET", f"{base}/kept/{number[1]}/file")[1].encode(), "the record keeps why")
    dara.post(f"{base}/kept/{number[1]}/withdraw", {"why": "a trial"}, page=f"{base}/kept/{number[1]}", wanted=200)
    for path in ["/letters", "/questionnaire"]:
        dara.get(base + path)
    house.get(base + "/readings")
    people["sophal"].get("/readings")
    demand(dara.get("/due/calendar.ics").startswith("BEGIN:VCALENDAR"), "what is due is a calendar")


# 1b.


def programs(people, facility, server):
    """The API, by a client that knows of it only what its description says."""
    import openapi_core
    from openapi_core.testing import MockRequest, MockResponse
    from openapi_spec_validator import validate

    keeper, dara = people["sophal"], people["dara"]
    _, text = dara.post("/account/tokens", {"label": "a check", "password": PASSWORD}, page="/account", wanted=200)
    token = re.search(r">([0-9a-f]{64})<", text)
    demand(token, "a token is shown once")

    def ask(method, path, token, body=None, query=None):
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        headers = {"Host": server.host} | ({"Authorization": "Bearer " + token} if token else {})
        if body is not None:
            headers["Content-Type"] = "application/octet-stream"
        words = "?" + urllib.parse.urlencode(query) if query else ""
        connection.request(method, path + words, body, headers)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, answer.getheader("Content-Type"), content

    description = json.loads(ask("GET", "/api/openapi.json", None)[2])
    validate(description)
    api = openapi_core.OpenAPI.from_dict(
        description,
        config=openapi_core.Config(extra_media_type_deserializers={"application/problem+json": json.loads}))
    facilities = json.loads(ask("GET", "/api/facilities", token[1])[2])["facilities"]
    demand(facility in [one["id"] for one in facilities], "the facilities of the account")
    records = json.loads(ask("GET", f"/api/facilities/{facility}/records", token[1])[2])["records"]
    demand(records, "its records")
    fields = {"facility": facility, "record": records[-1]["name"], "entry": str(records[-1]["entry"])}
    tried = 0
    for path, operations in description["paths"].items():
        for method, operation in operations.items():
            asked = path.format(**fields)
            body = b"no visit" if "requestBody" in operation else None
            query = {p["name"]: "x.yaml" for p in operation["parameters"] if p["in"] == "query" and p["required"]}
            request = MockRequest(
                "http://" + server.host, method, asked, path_pattern=path, view_args=fields, args=query,
                headers={"Authorization": "Bearer " + token[1]}, data=body,
                content_type="application/octet-stream" if body else "application/json")
            api.validate_request(request)
            for who in [token[1], None]:
                status, kind, content = ask(method.upper(), asked, who, body, query)
                api.validate_response(request, MockResponse(content, status_code=status, content_type=kind))
                open_to_all = operation["security"] == []
                demand(who or open_to_all or status == 401, f"{method} {path} without a token: {status}")
                foreign = method == "post" or path == "/api/country"
                demand(not who or status == 200 or foreign and status in (404, 422), f"{method} {path}: {status}")
                tried += 1
    status, _, _ = ask("GET", "/api/due", token[1][:-1] + ("0" if token[1][-1] != "0" else "1"))
    demand(status == 401, "another token is none")
    demand("a check" in dara.get("/account"), "the token stands on the page of the account")
    number = re.search(r"/account/tokens/(\d+)/close", dara.get("/account"))
    dara.post(number[0], {}, page="/account", wanted=303)
    demand(ask("GET", "/api/due", token[1])[0] == 401, "a closed token is none")
    keeper.post("/backups", {}, wanted=200)
    print(f"the API as it is described, in {tried} answers; a backup", flush=True)


# 2.


def what_is_refused(server):
    host = b"Host: a\r\n"
    cases = [
        (b"POST /sign-in HTTP/1.1\r\n" + host + b"Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", "two lengths"),
        (b"POST /sign-in HTTP/1.1\r\n" + host + b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", "two lengths that differ"),
        (b"POST /sign-in HTTP/1.1\r\n" + host + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
         "a length beside chunks"),
        (b"POST /sign-in HTTP/1.1\r\n" + host + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", "another coding"),
        (b"POST /sign-in HTTP/1.0\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "chunks of HTTP/1.0"),
        (b"POST /sign-in HTTP/1.1\r\n" + host + b"Content-Length: -1\r\n\r\n", "a length below nothing"),
        (b"GET / HTTP/1.1\r\n\r\n", "no host"), (b"GET / HTTP/1.1\r\n" + host + host + b"\r\n", "two hosts"),
        (b"GET / HTTP/1.1\r\nHost:\r\n\r\n", "an empty host"), (b"get / HTTP/1.1\r\n" + host + b"\r\n", "a small method"),
        (b"PUT / HTTP/1.1\r\n" + host + b"\r\n", "PUT"), (b"TRACE / HTTP/1.1\r\n" + host + b"\r\n", "TRACE"),
        (b"GET /%00 HTTP/1.1\r\n" + host + b"\r\n", "a NUL"), (b"GET /../x HTTP/1.1\r\n" + host + b"\r\n", "two dots"),
        (b"GET /a%2fb HTTP/1.1\r\n" + host + b"\r\n", "a hidden slash"),
        (b"GET /" + b"x" * 200_000 + b" HTTP/1.1\r\n" + host + b"\r\n", "a long path"),
        (b"GET / HTTP/1.1\r\n" + host + b"X: " + b"y" * 200_000 + b"\r\n\r\n", "a long header"),
        (b"GET / HTTP/1.1\r\n" + host + b"X: y\r\n" * 40_000 + b"\r\n", "many headers"),
    ]
    for data, what in cases:
        answer = server.raw(data)
        demand(400 <= status(answer) < 500, f"{what}: {answer[:200]!r}")
    demand(status(server.raw(b"GET /healthz HTTP/1.1\r\n" + host + b"\r\n", half_close=True)) == 200, "a half-closed client is answered")
    head = server.raw(b"HEAD /sign-in HTTP/1.1\r\n" + host + b"\r\n", patience=1)
    demand(status(head) == 200 and b"Content-Length" in head and head.endswith(b"\r\n\r\n"), f"HEAD: {head[:200]!r}")
    large = b"x" * 3_000_000
    answer = server.raw(
        b"POST /sign-in HTTP/1.1\r\n" + host + b"Content-Length: %d\r\n\r\n" % len(large) + large, patience=20)
    demand(status(answer) == 413, f"a body that is too large: {answer[:100]!r}")
    answer = server.raw(b"POST /sign-in HTTP/1.1\r\n" + host + b"Content-Length: 999999999999\r\n\r\n")
    demand(status(answer) == 413, f"a length beyond all: {answer[:100]!r}")
    print(f"refused with a 4xx: {len(cases) + 2} ways to say two things at once, or too much", flush=True)


# 3.


def slow_clients(server, clients):
    """Many that send half a request and nothing more, or a letter at a time; others are answered meanwhile."""
    halves = []
    for index in range(clients):
        connection = socket.create_connection(("127.0.0.1", server.port))
        connection.sendall(
            [b"GET / HT", b"GET / HTTP/1.1\r\nHost: a\r\nX: ",
             b"POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nname="][index % 3])
        halves.append(connection)
    for _ in range(20):
        demand(status(server.raw(b"GET /sign-in HTTP/1.1\r\nHost: a\r\n\r\n", patience=20)) == 200, "others are answered")
    for connection in halves:
        connection.close()
    print(f"{clients} half-open clients, and others were answered", flush=True)


def many_clients(server):
    """A thousand of a dozen addresses that say half a word: others are answered, and what is held has bounds."""
    halves = []
    for index in range(1000):
        connection = socket.create_connection(("127.0.0.1", server.port), source_address=(f"127.0.0.{10 + index // 90}", 0))
        connection.sendall(b"GET /sign-in HTTP/1.1\r\nHost: a\r\nX: ")
        halves.append(connection)
    for _ in range(20):
        demand(status(server.raw(b"GET /sign-in HTTP/1.1\r\nHost: a\r\n\r\n", patience=20)) == 200, "others are answered")
    held = len(list(Path(f"/proc/{server.process.pid}/fd").iterdir()))
    memory = int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{server.process.pid}/status").read_text())[1]) >> 10
    demand(1000 < held < 1200 and memory < 400, f"{held} files are open, and {memory} MB are used")
    # One address has a hundred at most: whoever else comes from it is sent away, and it alone.
    more = [socket.create_connection(("127.0.0.1", server.port), source_address=("127.0.0.99", 0)) for _ in range(150)]
    time.sleep(0.5)
    for connection in more:
        connection.setblocking(False)
    away = 0
    for connection in more:
        try:
            away += connection.recv(1) == b""
        except BlockingIOError:
            pass
        except ConnectionError:
            away += 1
    demand(away >= 50, f"of 150 connections of one address {away} were sent away")
    for connection in halves + more:
        connection.close()
    print(f"1,000 half-open clients of other addresses: {held} files open, {memory} MB, and others were answered", flush=True)


# 4.


def strangers(people, server, facility):
    keeper, dara = people["sophal"], people["dara"]
    fields = {"name": "mallory", "role": "keeper", "places": ""}
    for origin in ["https://evil.example", "null", f"http://127.0.0.1:{server.port + 1}", f"http://{server.host}.evil.example"]:
        keeper.post("/accounts", fields, wanted=403, origin=origin)
    keeper.post("/accounts", fields, wanted=403, token="0" * 64)
    keeper.post("/accounts", fields, wanted=403, token=dara.token("/account"))
    dara.post("/accounts", fields, page="/account", wanted=404)
    demand("mallory" not in keeper.get("/accounts"), "none of these opened an account")

    leaving = Person(server)
    leaving.sign_in("dara")
    cookie = leaving.cookie
    leaving.post("/sign-out", {}, page="/account", wanted=303)
    leaving.cookie = cookie
    answer, _ = leaving.ask("GET", "/due")
    demand(answer.status == 303 and answer.getheader("Location") == "/sign-in", "a session after signing out is none")
    fixed = Person(server)
    fixed.cookie = "__Host-careaudit=" + "a" * 64
    fixed.sign_in("dara")
    demand(fixed.cookie != "__Host-careaudit=" + "a" * 64, "a session cannot be chosen from outside")

    nobody = Person(server)
    for path in [f"/facility/{facility}", "/due", "/accounts", "/log", "/country"]:
        answer, _ = nobody.ask("GET", path)
        demand(answer.status == 303 and answer.getheader("Set-Cookie") is None, f"{path} asks a stranger to sign in")
    known = [nobody.sign_in("bopha", "wrong words all the way", None) for _ in range(8)]
    unknown = [nobody.sign_in("nobody-here", "wrong words all the way", None) for _ in range(8)]
    demand([a.status for a, _ in known] == [a.status for a, _ in unknown] and known[-1][0].status == 429,
           "tries are slowed alike whether there is such an account or not")
    demand(known[0][1] == unknown[0][1], "and the pages are the same")
    print("strangers, other origins, other tokens, old sessions: none came in", flush=True)


# 5.


def kills(folder, kills, random_source):
    """Visits arrive on several connections while the service is killed: what was acknowledged must be in the registry."""
    facility, province, record = shipped_visit()
    text = record.read_text()
    day = re.search(r"^20\d\d-\d\d-\d\d", record.name)[0]
    place = begin(folder)
    link = run("account", "open", "dara", "--role", "inspector", "--place", province, "--registry", place).stdout
    server = Server(place)
    Person(server).take_up(link.strip().split("\n")[-1])
    server.end()
    acknowledged, lock = {}, threading.Lock()
    days = [f"{year}-{month:02}-{date:02}" for year in (2024, 2025) for month in range(1, 13) for date in range(1, 29)]
    random_source.shuffle(days)
    for _ in range(kills):
        server = Server(place)
        person = Person(server)
        person.sign_in("dara")
        token = person.token(f"/facility/{facility}/bring")

        def bring():
            while True:
                with lock:
                    if not days:
                        return
                    new = days.pop()
                data = text.replace(day, new).encode()
                try:
                    code, answer = person.bring(facility, record.name.replace(day, new), data, wanted=None, token=token)
                except (OSError, http.client.HTTPException):
                    return
                if code == 200 and re.search(r"/receipt/\d+", answer):
                    with lock:
                        acknowledged[new] = data

        workers = [threading.Thread(target=bring) for _ in range(3)]
        for worker in workers:
            worker.start()
        # Somewhere within a visit, after some of them.
        enough, last = len(acknowledged) + random_source.randint(1, 5), time.monotonic() + 60
        while len(acknowledged) < enough and time.monotonic() < last:
            time.sleep(0.005)
        time.sleep(random_source.uniform(0, 0.2))
        server.kill()
        for worker in workers:
            worker.join()
    run("registry", "verify", "--registry", place)
    given = folder / "given"
    run("registry", "give", str(given), "--registry", place)
    for new in acknowledged:
        demand((given / "Audits" / facility / record.name.replace(day, new)).exists(), f"the visit of {new} was acknowledged, and is lost")
    demand(acknowledged, "some visits arrived")
    print(f"killed {kills} times while visits arrived: {len(acknowledged)} of {len(acknowledged)} that were acknowledged are there", flush=True)


def main():
    global PROGRAM
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--clients", type=int, default=90)
    parser.add_argument("--kills", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    words = parser.parse_args()
    PROGRAM = os.path.abspath(words.program)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "day").mkdir()
        (folder / "kills").mkdir()
        place = begin(folder / "day")
        server = Server(place)
        people, facility, _, _ = a_day(folder / "day", place, server)
        programs(people, facility, server)
        what_is_refused(server)
        slow_clients(server, words.clients)
        many_clients(server)
        strangers(people, server, facility)
        server.end()
        (folder / "postgresql").mkdir()
        a_day_on_postgresql(folder / "postgresql")
        kills(folder / "kills", words.kills, random.Random(words.seed))
    print("the service holds", flush=True)


if __name__ == "__main__":
    main()
