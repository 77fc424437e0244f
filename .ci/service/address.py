#!/usr/bin/env python3
"""Gives and brings files by the address of a service, and by addresses at which something else answers. The loopback alone.

    python3 address.py PATH/TO/careaudit

1. By TLS, as of an office with an authority of its own: what a ministry brings to an empty registry and takes home again is byte for
   byte what the same commands do to a file, in the same words, with the same exit status. An inspector and a facility take what is
   theirs and no more. What comes of another authority or name, a token that others can read, that was closed or is none: refused.
2. On a line that breaks after some bytes, again and again, nothing is lost and nothing is there twice.
3. Servers that hang, stop in the middle, answer with garbage, without end, with a way to somewhere else; older and newer ones: each is
   told, within its time and memory, and nothing is left behind.
Exit status 1 on any difference.
"""

import json
import os
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import check
from check import ENVIRONMENT, HERE, demand, run

ITEMS = {"subject": "Audits/x/facility.yaml", "entry": 2, "size": 3, "digest": "0" * 64}


def authority(folder, name):
    """A certificate of an authority, made anew."""
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
         f"/CN={name}", "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.pem"], check=True, capture_output=True)
    return folder / f"{name}.pem"


def certificate(folder, by):
    """A certificate of 127.0.0.1 alone."""
    (folder / "names").write_text("subjectAltName=IP:127.0.0.1\n")
    subprocess.run(
        ["openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=registry", "-keyout",
         folder / "server.key", "-out", folder / "server.csr"], check=True, capture_output=True)
    subprocess.run(
        ["openssl", "x509", "-req", "-in", folder / "server.csr", "-CA", by, "-CAkey", by.with_suffix(".key"), "-CAcreateserial",
         "-days", "2", "-extfile", folder / "names", "-out", folder / "server.pem"], check=True, capture_output=True)
    return folder / "server.pem", folder / "server.key"


class SecureServer(check.Server):
    """The service by TLS."""

    def __init__(self, place, chain, key):
        self.process = subprocess.Popen(
            [check.PROGRAM, "serve", "--registry", place, "--listen", "127.0.0.1:0", "--language", "en", "--certificate", chain,
             "--key", key], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=ENVIRONMENT)
        line = self.process.stdout.readline()
        found = re.search(r"https://127\.0\.0\.1:(\d+)", line)
        demand(found, f"the service does not begin: {line}")
        self.port = int(found[1])


def tree(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def token(folder, place, name, *role):
    """A file with a token of an account that is opened for it."""
    if role:
        run("account", "open", name, "--role", *role, "--registry", place)
    written = run("account", "token", name, "--label", "a check", "--registry", place).stdout
    found = re.search(r"^[0-9a-f]{64}$", written, re.M)
    demand(found, f"no token is made: {written}")
    path = folder / f"{name}.token"
    path.write_text(found[0] + "\n")
    path.chmod(0o600)
    return path


def registry(*words, status=0):
    """What a command writes and complains of, without a path that differs."""
    done = run("registry", *words, "--language", "en", status=status)
    return done.stdout, done.stderr


# 1.


def by_tls(folder):
    own, other = authority(folder, "own"), authority(folder, "other")
    chain, key = certificate(folder, own)
    inputs = folder / "in"
    inputs.mkdir()
    shutil.copytree(HERE / "Audits", inputs / "Audits")
    shutil.copytree(HERE / "Standards", inputs / "Standards")
    place, twin = str(folder / "registry.db"), str(folder / "twin.db")
    for one in (place, twin):
        run("registry", "init", "--registry", one, "--name", "registry.example")
    minister = token(folder, place, "minister", "ministry")
    server = SecureServer(place, chain, key)
    address = f"https://{server.host}"
    there = ["--registry", address, "--ca", str(own), "--token", str(minister)]
    here = ["--registry", twin]

    def same(*words, status=0):
        mine, theirs = registry(*words, *there, status=status), registry(*words, *here, status=status)
        demand(mine == theirs, f"{words}:\n{mine}\n{theirs}")

    same("bring", str(inputs))
    same("bring", str(inputs))
    record = next(p for p in sorted(inputs.glob("Audits/*/20*-inspection.yaml")) if b"met" in p.read_bytes())
    before = record.read_bytes()
    record.write_bytes(before.replace(b": met", b": unmet", 1))
    (inputs / "Audits/new-note.txt").write_bytes(b"\x00\xff of a new kind\r\n")
    same("bring", str(inputs), status=2)
    (folder / "empty").mkdir()
    same("bring", str(folder / "empty"), status=2)
    same("bring", str(folder / "nothing"), status=2)
    registry("give", str(folder / "given"), *here)
    given = tree(folder / "given")
    demand(len(given) > 50, "files are given")
    told = registry("give", str(folder / "by-address"), *there)
    words = f"Files written to {folder / 'by-address'}, byte for byte as they came: {len(given)}."
    demand(" ".join(told[0].split()) == words and not told[1], f"{told}")
    demand(tree(folder / "by-address") == given, "by address the same files come, byte for byte")
    mode = next(p for p in (folder / "by-address").rglob("*.yaml")).stat().st_mode & 0o077
    demand(mode == 0, "what is given is open to its owner alone")
    registry("give", str(folder / "by-address"), *there, status=2)
    stands = registry("status", *there)[0].split("keys")[0].splitlines()[3:]
    demand(stands == registry("status", *here)[0].split("keys")[0].splitlines()[3:], "the same stands")
    run("registry", "verify", "--registry", place)

    facility, province, _ = check.shipped_visit()
    foreign, foreign_facility = check.other_province(province)
    house = token(folder, place, "house", "facility", "--place", facility)
    dara = token(folder, place, "dara", "inspector", "--place", foreign)
    keeper = token(folder, place, "keeper", "keeper")
    for name, path in (("house", house), ("dara", dara)):
        registry("give", str(folder / name), "--registry", address, "--ca", str(own), "--token", str(path))
        taken = tree(folder / name)
        demand(all(taken[subject] == given[subject] for subject in taken), f"{name} takes files as they are")
        folders = {subject.split("/")[1] for subject in taken if subject.startswith("Audits/")}
        if name == "house":
            demand(folders <= {facility}, f"a facility takes its own: {folders}")
            demand(not any("inspection" in subject for subject in taken if subject.startswith("Audits/")), "without what is kept inside")
        else:
            demand(foreign_facility in folders and facility not in folders, f"an inspector takes those of the own province: {folders}")
    readings = " ".join(run("registry", "readings", "--registry", place, "--language", "en").stdout.split())
    demand("· minister · api/registry/files" in readings, f"who took files of confidential places is in the log: {readings}")
    _, told = registry("bring", str(inputs), "--registry", address, "--ca", str(own), "--token", str(house), status=2)
    demand("this account may not bring it" in told, "a facility brings not everything")

    def refused(what, *words, environment=None):
        done = subprocess.run(
            [check.PROGRAM, "registry", "status", *words, "--language", "en"], capture_output=True, text=True,
            env=ENVIRONMENT | (environment or {}), timeout=100)
        demand(done.returncode == 2 and any(one in done.stderr for one in what.split("|")) and not done.stdout, f"{words}: {done.returncode} {done.stderr}")
        demand(minister.read_text().strip() not in done.stderr, "a token is never told")

    secret = minister.read_text().strip()
    refused("of no authority that is trusted", "--registry", address, "--token", str(minister))
    refused("of no authority that is trusted", "--registry", address, "--ca", str(other), "--token", str(minister))
    refused("of no authority that is trusted", "--registry", f"https://localhost:{server.port}", "--ca", str(own), "--token",
            str(minister))
    refused("cannot be read, or holds no certificate", "--registry", address, "--ca", str(folder / "nothing.pem"), "--token",
            str(minister))
    refused("this machine alone", "--registry", "http://registry.example", "--token", str(minister))
    refused("with a token", "--registry", address, "--ca", str(own))
    refused("this is no token", "--registry", address, "--ca", str(own), environment={"CAREAUDIT_TOKEN": "x" * 64})
    refused("is not taken", "--registry", address, "--ca", str(own), environment={"CAREAUDIT_TOKEN": "0" * 64})
    refused("nothing here that this account", "--registry", address, "--ca", str(own), "--token", str(keeper))
    refused("no machine of this name|took too long", "--registry", "https://nobody.invalid", "--token", str(minister))
    minister.chmod(0o640)
    refused("chmod 600", "--registry", address, "--ca", str(own), "--token", str(minister))
    done = subprocess.run(
        [check.PROGRAM, "registry", "status", "--registry", address, "--ca", own], capture_output=True, text=True,
        env=ENVIRONMENT | {"CAREAUDIT_TOKEN": secret})
    demand(done.returncode == 0, f"a token of the environment: {done.stderr}")
    for words in (["registry", "verify"], ["audit"], ["account", "list"], ["serve"]):
        told = run(*words, "--registry", address, "--language", "en", status=2).stderr
        demand("needs the registry itself" in told, f"{words}: {told}")
    number = re.search(r"\d+", run("account", "tokens", "dara", "--registry", place).stdout)
    run("account", "close-token", "dara", number[0], "--registry", place)
    refused("is not taken", "--registry", address, "--ca", str(own), "--token", str(dara))
    server.end()
    refused("nobody answers", "--registry", address, "--ca", str(own), "--token", str(dara))
    print(f"by TLS: {len(given)} files out and back byte for byte, and each account what is its own", flush=True)
    return inputs


# 2.


class BreakingLine:
    """Hands on what comes, and breaks the first connections after so many bytes in either direction."""

    def __init__(self, port, breaks):
        self.port_there, self.breaks = port, list(breaks)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self.port_there))
            left = [self.breaks.pop(0) if self.breaks else None]
            for source, target in ((near, far), (far, near)):
                threading.Thread(target=self.hand_on, args=(source, target, left), daemon=True).start()

    @staticmethod
    def hand_on(source, target, left):
        try:
            while data := source.recv(4096):
                if left[0] is not None:
                    data, left[0] = data[:left[0]], left[0] - len(data)
                target.sendall(data)
                if left[0] is not None and left[0] <= 0:
                    break
        except OSError:
            pass
        for one in (source, target):
            try:
                one.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


def on_a_breaking_line(folder, inputs):
    place = str(folder / "line.db")
    run("registry", "init", "--registry", place, "--name", "registry.example")
    minister = token(folder, place, "minister", "ministry")
    server = check.Server(place)
    line = BreakingLine(server.port, [200, 40_000, 300_000, 1_000_000])
    there = ["--registry", f"http://127.0.0.1:{line.port}", "--token", str(minister)]
    registry("bring", str(inputs), *there)
    line.breaks = [100, 3_000, 500_000]
    registry("give", str(folder / "line"), *there)
    demand(tree(folder / "line") == tree(inputs), "what went over a line that breaks is whole")
    state = run("registry", "status", "--registry", place, "--language", "en").stdout
    entries = int(re.search(r"entries\s+(\d+)", state)[1])
    kept = sum(int(n) for n in re.findall(r"^  .*?(\d+)$", state.split("what stands")[1].split("keys")[0], re.M))
    demand(kept == len(tree(inputs)), "each is there once")
    line.breaks = [50_000] * 40
    (inputs / "Audits/large.txt").write_bytes(os.urandom(200_000))
    _, told = registry("bring", str(inputs), *there, status=2)
    demand("It stopped at Audits/" in told, f"where it stopped is told: {told}")
    line.breaks = []
    registry("bring", str(inputs), *there)
    run("registry", "verify", "--registry", place)
    server.end()
    print(f"on a line that breaks: {kept} files, each once, in a log of {entries} entries", flush=True)


# 3.


class Strange:
    """A server that answers as no service does."""

    def __init__(self, answer):
        self.answer = answer
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        try:
            while True:
                head = b""
                while b"\r\n\r\n" not in head:
                    piece = connection.recv(65536)
                    if not piece:
                        return
                    head += piece
                if self.answer(connection, head.split()[1].decode()) is not None:
                    return
        except OSError:
            pass
        finally:
            connection.close()


def whole(text, status="200 OK", kind="application/json"):
    data = text.encode()
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(data)}\r\n\r\n".encode() + data


STANDING = {
    "careaudit-registry": 1, "origin": "x", "account": "y", "entries": 3, "stands": {"facility": 1}, "keys": ["k"],
    "checkpoint": "x\n"}


def strange_servers(folder):
    minister = folder / "strange.token"
    minister.write_text("0" * 64)
    minister.chmod(0o600)

    def hang(connection, path):
        time.sleep(200)

    def cut(connection, path):
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf")
        return "close"

    def cut_head(connection, path):
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: appl")
        return "close"

    def endless(connection, path):
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            connection.sendall(b"10000\r\n" + b"x" * 65536 + b"\r\n")

    def endless_head(connection, path):
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        while True:
            connection.sendall(b"X-More: " + b"y" * 1000 + b"\r\n")

    def always(data):
        return lambda connection, path: connection.sendall(data)

    def by_path(answers):
        def answer(connection, path):
            for start, data in answers:
                if path.startswith(start):
                    connection.sendall(data)
                    return
            connection.sendall(whole("{}", "404 Not Found", "application/problem+json"))
        return answer

    described = whole(json.dumps({"info": {"title": "careaudit registry"}, "paths": {"/api/due": {}}}))
    standing = whole(json.dumps(STANDING))
    outside = ITEMS | {"subject": "Audits/../../escaped"}
    bundle = "careaudit-files/1\n3 %d\n%s\nabc" % (len(ITEMS["subject"]), ITEMS["subject"])
    cases = [
        ("cut in the middle", cut, "status", "ended before all had come"),
        ("cut in its head", cut_head, "status", "ended before all had come"),
        ("garbage", always(b"\x00\xffSSH-2.0-OpenSSH\r\n\r\n" * 3), "status", "no registry of careaudit"),
        ("without end", endless, "status", "more came than was asked for"),
        ("a head without end", endless_head, "status", "more came than was asked for"),
        ("a page", always(whole("<html>hello</html>", kind="text/html")), "status", "cannot be understood"),
        ("another service", always(whole('{"hello": 1}')), "status", "no registry of careaudit"),
        ("nothing there", always(whole("no", "404 Not Found")), "status", "no registry of careaudit"),
        ("elsewhere", always(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"), "status",
         "somewhere else now"),
        ("an older one", by_path([("/api/openapi.json", described)]), "status", "older careaudit"),
        ("a newer one", always(whole(json.dumps(STANDING | {"careaudit-registry": 2}))), "status", "newer careaudit"),
        ("deep", always(whole("[" * 100_000)), "status", "cannot be understood"),
        ("busy", always(whole("{}", "503 Service Unavailable")), "status", "cannot do it now"),
        ("a file elsewhere", by_path([
            ("/api/registry/files/bytes", whole("careaudit-files/1\n3 20\nAudits/../../escaped\nabc")),
            ("/api/registry/files", whole(json.dumps(outside | {"digest": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"})
                                          + "\n")), ("/api/registry", standing)]), "give", "no path within"),
        ("other bytes", by_path([
            ("/api/registry/files/bytes", whole(bundle)), ("/api/registry/files", whole(json.dumps(ITEMS) + "\n")),
            ("/api/registry", standing)]), "give", "not what was received there"),
        ("half a bundle", by_path([
            ("/api/registry/files/bytes", whole(bundle[:-1])), ("/api/registry/files", whole(json.dumps(ITEMS) + "\n")),
            ("/api/registry", standing)]), "give", "cannot be understood"),
        ("a huge size", by_path([
            ("/api/registry/files", whole(json.dumps(ITEMS | {"size": 1 << 60}) + "\n")), ("/api/registry", standing)]), "give",
         "cannot be understood"),
    ]

    def start(strange, action):
        words = [check.PROGRAM, "registry", action] + ([str(folder / "strange")] if action == "give" else [])
        words += ["--registry", strange.address, "--token", str(minister), "--language", "en"]
        return subprocess.Popen(
            words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT, start_new_session=True,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30)))

    began = time.monotonic()
    hanging = start(Strange(hang), "status")
    for what, answer, action, told in cases:
        process = start(Strange(answer), action)
        out, err = process.communicate(timeout=60)
        demand(process.returncode == 2 and told in err and not out, f"{what}: {process.returncode} {out} {err[:500]}")
        demand(not (folder / "strange").exists() and not (folder / "escaped").exists(), f"{what}: something is left behind")
        demand(not list(folder.glob("careaudit-give-*")), f"{what}: a folder is left behind")
    out, err = hanging.communicate(timeout=150)
    demand(hanging.returncode == 2 and "took too long" in err, f"one that hangs: {hanging.returncode} {err}")
    print(f"{len(cases) + 1} strange servers, the one that hangs for {time.monotonic() - began:.0f} s", flush=True)


def main():
    check.PROGRAM = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("tls", "line", "strange"):
            (folder / part).mkdir()
        inputs = by_tls(folder / "tls")
        on_a_breaking_line(folder / "line", inputs)
        strange_servers(folder / "strange")
    print("what is given and brought by an address holds", flush=True)


if __name__ == "__main__":
    main()
