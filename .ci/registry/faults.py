#!/usr/bin/env python3
"""What a registry must survive, in a file of SQLite and in a database of PostgreSQL.

    python3 faults.py PATH/TO/careaudit [--kills N] [--restores N] [--restarts N] [--cuts N] [--writers N] [--seed N]

1. Several writers, each killed at random moments of bring, correct, backup, rebuild and a change of the key, many times: what was
   acknowledged is there, nothing is half there, and all verifies after each kill. Backups that were finished verify too. A service
   is killed, its registry lost and restored from a backup, and that is killed too: all of the backup is there, or nothing.
2. The server of PostgreSQL is restarted at once, without a word to anybody, while writers are at work: nothing acknowledged is lost,
   and who was cut off is told so in a sentence.
3. The power is cut: all that SQLite writes and syncs is written down by cut.c, and played up to a random moment with what was not
   synced dropped, kept in part or torn; what was acknowledged is there and all verifies. Where syncs are left out of the play, something
   acknowledged must be missing: else the play would show nothing.
4. A disk that is full under the tables of PostgreSQL: it is told, and what was kept is there.
Needs a server of PostgreSQL (Debian: postgresql), psql, gcc, and, for the full disk, root. Exit status 1 on any difference.
"""

import argparse
import glob
import hashlib
import os
import random
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time

from postgresql import Server

ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
PROGRAM = ""


def demand(holds, what):
    if not holds:
        print("FAILED:", what, flush=True)
        raise SystemExit(1)


def registry(place, *words, status=0, more=None):
    done = subprocess.run([PROGRAM, "registry", *words, "--registry", place], capture_output=True, text=True,
                          env={**ENVIRONMENT, **(more or {})}, timeout=600)
    demand(status is None or done.returncode == status, f"{words}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done


def sha(data):
    return hashlib.sha256(data).hexdigest()


def digests(place, server):
    """The digest of every entry, by another reader."""
    if place.startswith("postgresql:"):
        return server.ask("SELECT encode(digest, 'hex') FROM entry ORDER BY number", place.split("@/")[1].split("?")[0])
    base = sqlite3.connect(f"file:{place}?mode=ro", uri=True)
    found = [digest.hex() for (digest,) in base.execute("SELECT digest FROM entry ORDER BY number")]
    base.close()
    return found


def begin(place, name):
    """Begins a registry; gives the path of its public keys."""
    registry(place, "init", "--name", name)
    if place.startswith("postgresql:"):
        return os.path.join(ENVIRONMENT["XDG_CONFIG_HOME"], "careaudit/registries", name, "registry.pub")
    return place + ".pub"


def make_house(folder, name, visits):
    home = os.path.join(folder, "Audits", name)
    os.makedirs(home)
    with open(os.path.join(home, "facility.yaml"), "w") as file:
        file.write(f"facility: {name}\ncare: shelter\noperator: ngo\nresidents: [girls]\nserves: [at-risk]\nlocation: open\n")
    for number in range(visits):
        day = f"20{10 + number // 12:02}-{number % 12 + 1:02}-14"
        with open(os.path.join(home, f"{day}-inspection.yaml"), "w") as file:
            file.write(f"visit: {{date: {day}, kind: inspection, by: {name}}}\nanswers: {{}}\n")


def correction(path, name, pick):
    with open(path, "w") as file:
        file.write(f"facility: {name}\ncare: transit\nname: {pick.random()}\n")
    with open(path, "rb") as file:
        return sha(file.read())


# 1. Kills.

def kill_writers(work, place, server, kills, writers, pick):
    keys = begin(place, "killed.example")
    folders = [os.path.join(work, f"house-{number}") for number in range(writers)]
    for number, folder in enumerate(folders):
        shutil.rmtree(folder, ignore_errors=True)
        make_house(folder, f"hh-{number:03}", 80)
    acknowledged, killed, rounds, ended = set(), 0, 0, {}
    while killed < kills:
        running = []
        for number, folder in enumerate(folders):
            copy, text = os.path.join(work, f"copy-{rounds}-{number}.db"), os.path.join(work, f"text-{number}")
            chosen = pick.choices([["bring", folder], ["rebuild"], ["backup", copy], ["keys", "--new", "--why", "tried"],
                                   ["correct", f"hh-{number:03}/facility", text, "--why", "again"]], [8, 3, 3, 2, 5])[0]
            digest = correction(text, f"hh-{number:03}", pick) if chosen[0] == "correct" else None
            running.append((chosen, digest, subprocess.Popen(
                [PROGRAM, "registry", *chosen, "--registry", place], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                env=ENVIRONMENT)))
        time.sleep(pick.random() * 0.12)
        for _, _, process in running:
            if pick.random() < 0.8 and process.poll() is None:
                process.send_signal(signal.SIGKILL)
                killed += 1
        for words, digest, process in running:
            said = process.communicate()[1]
            status = process.returncode
            demand(status in (0, 2, -signal.SIGKILL), f"{words} ended with {status}: {said}")
            if status == 2 and words[0] not in ("correct", "bring"):
                demand(False, f"{words} was not done though it was not killed: {said}")
            ended[words[0]] = ended.get(words[0], 0) + (status == -signal.SIGKILL)
            if status == 0 and digest:
                acknowledged.add(digest)
            if words[0] == "backup" and os.path.exists(words[1]):
                registry(words[1], "verify", "--keys", keys)
                os.remove(words[1])
        registry(place, "verify")
        demand(acknowledged <= set(digests(place, server)), "what was acknowledged is there")
        rounds += 1
    for folder in folders:
        registry(place, "bring", folder, status=None)
    registry(place, "verify")
    found = digests(place, server)
    records = {sha(open(path, "rb").read()) for folder in folders for path in glob.glob(folder + "/Audits/*/2*.yaml")}
    demand(records <= set(found), "all that was brought is there")
    demand(sum(digest in records for digest in found) == len(records), "nothing is there twice")
    leftovers = [name for name in os.listdir(work) if name.startswith("copy-")]
    demand(not leftovers, f"nothing of a backup is left: {leftovers}")
    print(f"{killed} kills ({', '.join(f'{word} {count}' for word, count in sorted(ended.items()))}) of {writers} writers: "
          f"{len(acknowledged)} acknowledged corrections, none lost; {len(found)} entries verify", flush=True)


# Backups that take the place of a registry under a service, which is killed, as is what restores them.

def kill_restores(work, rounds, pick):
    folder, kept = os.path.join(work, "restored"), os.path.join(work, "restored-kept")
    os.mkdir(folder)
    os.mkdir(kept)
    place = os.path.join(folder, "registry.db")
    begin(place, "restored.example")
    make_house(os.path.join(work, "restored-house"), "rs-001", 20)
    registry(place, "bring", os.path.join(work, "restored-house"))
    account = [PROGRAM, "account", "open", "keeper", "--role", "keeper", "--registry", place]
    demand(subprocess.run(account, capture_output=True, env=ENVIRONMENT).returncode == 0, "an account is opened")
    killed = again = 0
    for number in range(rounds):
        serving = subprocess.Popen([PROGRAM, "serve", "--listen", "127.0.0.1:0", "--registry", place], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, env=ENVIRONMENT)
        text = os.path.join(work, "restored-text")
        for _ in range(2):
            digest = correction(text, "rs-001", pick)
            registry(place, "correct", "rs-001/facility", text, "--why", "again")
        backup = os.path.join(kept, f"backup-{number}")
        os.mkdir(backup)
        registry(place, "backup", backup + "/registry.db")
        for name in ("accounts", "waiting"):
            if os.path.exists(f"{place}.{name}"):
                base = sqlite3.connect(f"{place}.{name}")
                base.execute("VACUUM INTO ?", (f"{backup}/registry.db.{name}",))
                base.close()
        known = digests(place, None)
        demand(digest in known, "what was acknowledged is there")
        correction(text, "rs-001", pick)
        registry(place, "correct", "rs-001/facility", text, "--why", "after the backup")
        serving.kill()
        serving.wait()
        refused = registry(place, "restore", backup, status=2)
        demand("something is there already" in refused.stderr, refused.stderr)
        for name in os.listdir(folder):
            if os.path.isfile(os.path.join(folder, name)) and not name.endswith((".key", ".pub")):
                os.remove(os.path.join(folder, name))
        while True:
            restoring = subprocess.Popen([PROGRAM, "registry", "restore", backup, "--registry", place], stdout=subprocess.DEVNULL,
                                         stderr=subprocess.PIPE, text=True, env=ENVIRONMENT)
            time.sleep(pick.random() * 0.15)
            if pick.random() < 0.7 and restoring.poll() is None:
                restoring.kill()
                killed += 1
            said = restoring.communicate()[1]
            demand(restoring.returncode in (0, -signal.SIGKILL), f"a restore ended with {restoring.returncode}: {said}")
            if os.path.exists(place):
                demand(os.path.exists(place + ".accounts"), "where the registry is, all is")
                break
            again += 1
            for name in os.listdir(folder):
                if name.startswith("registry.db.") and not name.endswith((".key", ".pub")):
                    os.remove(os.path.join(folder, name))
        registry(place, "verify")
        demand(digests(place, None) == known, "all that was there when it was backed up is there again, and no more")
        checked = subprocess.run([PROGRAM, "serve", "--check", "--listen", "127.0.0.1:0", "--registry", place], capture_output=True, text=True,
                                 env=ENVIRONMENT, timeout=120)
        demand(checked.returncode == 0 and "those of a backup" in checked.stdout + checked.stderr, f"a service tells of it: {checked}")
        shutil.rmtree(backup)
    print(f"{rounds} backups restored where a service was killed, {killed} restores killed, {again} begun again: all of each is there", flush=True)


# 2. Restarts.

SENTENCES = ["ended, and nothing of what had begun was kept", "it may be kept or not", "no server answers here",
             "the server is starting or stopping", "does not let this user"]


def restart_server(work, server, restarts, writers, pick):
    place = server.place("restarted")
    begin(place, "restarted.example")
    for number in range(writers):
        make_house(os.path.join(work, f"restart-{number}"), f"rr-{number:03}", 0)
        registry(place, "bring", os.path.join(work, f"restart-{number}"))
    acknowledged, told, running = set(), {}, {}
    for _ in range(restarts):
        until = time.time() + 1.5 + pick.random()
        restarting = None
        while time.time() < until or restarting.poll() is None:
            if restarting is None and time.time() > until - 1.4:
                options = f"-k {server.folder} -c listen_addresses='' -c max_connections=60"
                restarting = subprocess.Popen(
                    [*server.user, server.bin + "/pg_ctl", "-D", server.folder + "/data", "-w", "-l", server.folder + "/log", "-o",
                     options, "-m", "immediate", "restart"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/tmp")
            for number in range(writers):
                if number in running and running[number][1].poll() is None:
                    continue
                if number in running:
                    settle(running.pop(number), acknowledged, told)
                text = os.path.join(work, f"restart-text-{number}")
                digest = correction(text, f"rr-{number:03}", pick)
                running[number] = (digest, subprocess.Popen(
                    [PROGRAM, "registry", "correct", f"rr-{number:03}/facility", text, "--why", "again", "--registry", place],
                    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT))
            time.sleep(0.002)
        for number in list(running):
            settle(running.pop(number), acknowledged, told)
        registry(place, "verify")
        demand(acknowledged <= set(digests(place, server)), "what was acknowledged before a restart is there")
    demand(told, "some writers were cut off")
    print(f"{restarts} restarts at once: {len(acknowledged)} acknowledged, none lost; told: {told}", flush=True)


def settle(one, acknowledged, told):
    digest, process = one
    said = process.communicate()[1]
    if process.returncode == 0:
        acknowledged.add(digest)
        return
    sentence = next((sentence for sentence in SENTENCES if sentence in said), None)
    demand(process.returncode == 2 and sentence, f"who is cut off is told: {process.returncode} {said}")
    told[sentence] = told.get(sentence, 0) + 1


# 3. The power.

def write_down(work, rounds, pick):
    """Runs writers while all that they write is written down; gives the folder, how it was before, and the log."""
    folder = os.path.join(work, "power")
    os.mkdir(folder)
    place, log, shim = os.path.join(folder, "registry.db"), os.path.join(work, "cut.log"), os.path.join(work, "cut.so")
    subprocess.run(["gcc", "-O1", "-shared", "-fPIC", "-o", shim, os.path.join(os.path.dirname(__file__), "cut.c"), "-ldl"],
                   check=True)
    registry(place, "init")
    houses = [os.path.join(work, f"power-house-{number}") for number in range(2)]
    for number, house in enumerate(houses):
        make_house(house, f"pp-{number:03}", 3)
        registry(place, "bring", house)
    before = {name: open(os.path.join(folder, name), "rb").read() for name in os.listdir(folder) if not name.endswith("-shm")}
    open(log, "w").close()
    more = {"LD_PRELOAD": shim, "CUT_LOG": log, "CUT_FOLDER": place}
    for turn in range(rounds):
        running = []
        for number in range(2):
            text = os.path.join(work, f"power-text-{number}")
            digest = correction(text, f"pp-{number:03}", pick)
            running.append((digest, subprocess.Popen(
                [PROGRAM, "registry", "correct", f"pp-{number:03}/facility", text, "--why", "again", "--registry", place],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**ENVIRONMENT, **more})))
        if turn % 5 == 4:
            registry(place, "rebuild", more=more)
        for digest, process in running:
            demand(process.wait() == 0, "a writer writes")
            with open(log, "ab", buffering=0) as file:
                file.write(struct.pack("<ciqq", b"A", 64, 0, 0) + digest.encode())
    return folder, before, read_log(log)


def read_log(path):
    with open(path, "rb") as file:
        data = file.read()
    found, at = [], 0
    while at < len(data):
        kind, name, place, length = struct.unpack_from("<ciqq", data, at)
        at += 21
        text = data[at:at + name].decode()
        at += name
        kept = length if kind == b"W" else 0
        found.append((kind.decode(), os.path.basename(text), place, data[at:at + kept]))
        at += kept
    return found


def apply(file, operation):
    kind, _, place, data = operation
    if kind == "T":
        del file[place:]
        file.extend(bytes(max(0, place - len(file))))
    else:
        file.extend(bytes(max(0, place - len(file))))
        file[place:place + len(data)] = data


def play(before, log, end, pick, syncs=True):
    """What lies on the disk, and what was acknowledged, when the power is cut behind `end` operations."""
    disk = {name: bytearray(data) for name, data in before.items()}
    waiting, acknowledged = {}, set()
    for kind, name, place, data in log[:end]:
        if kind == "A":
            acknowledged.add(name)
        elif kind in "WT":
            waiting.setdefault(name, []).append((kind, name, place, data))
        elif kind == "S" and syncs:
            for operation in waiting.pop(name, []):
                apply(disk.setdefault(name, bytearray()), operation)
        elif kind == "O":
            # What was removed before has gone for good when another takes its name.
            disk[name] = bytearray()
            waiting.pop(name, None)
        elif kind == "U":
            waiting.setdefault(name, []).append((kind, name, place, data))
    way = pick.choice(["none", "some", "beginning"])
    for name, operations in waiting.items():
        if way == "beginning":
            operations = operations[:pick.randrange(len(operations) + 1)]
        for operation in operations:
            if way == "none" or way == "some" and pick.random() < 0.5:
                continue
            if operation[0] == "U":
                disk.pop(name, None)
                continue
            kind, _, place, data = operation
            if kind == "W" and pick.random() < 0.2:
                data = data[:pick.randrange(len(data) + 1) // 512 * 512]
            apply(disk.setdefault(name, bytearray()), (kind, name, place, data))
    return disk, acknowledged


def cut_power(work, cuts, pick):
    folder, before, log = write_down(work, 25, pick)
    place = os.path.join(work, "after", "registry.db")
    writes, lost = sum(kind == "W" for kind, *_ in log), 0
    demand(writes > 100 and sum(kind == "S" for kind, *_ in log) >= 50, f"what is written is written down: {writes}")
    for number in range(cuts + 20):
        syncs = number < cuts
        disk, acknowledged = play(before, log, pick.randrange(len(log) + 1) if syncs else len(log), pick, syncs)
        shutil.rmtree(os.path.dirname(place), ignore_errors=True)
        os.mkdir(os.path.dirname(place))
        for name, data in disk.items():
            with open(os.path.join(work, "after", name), "wb") as file:
                file.write(data)
        found = registry(place, "verify", status=None)
        kept = found.returncode == 0 and acknowledged <= set(digests(place, None))
        if not syncs:
            lost += not kept
            continue
        demand(kept, f"after a cut: {found.stdout}{found.stderr}")
        registry(place, "rebuild")
        registry(place, "withdraw", "pp-000/facility", "--why", "after the cut")
        registry(place, "verify")
    demand(lost > 0, "without syncs something is lost")
    print(f"{cuts} power cuts in {writes} writes: nothing acknowledged lost; without syncs {lost} of 20 lose something", flush=True)


# 4. A full disk under the tables.

def fill_disk(work, server):
    if os.geteuid() != 0:
        print("a full disk is tried as root only")
        raise SystemExit(1)
    disk = os.path.join(work, "tables")
    os.mkdir(disk)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m,mode=777", "tmpfs", disk], check=True)
    try:
        os.mkdir(disk + "/space", 0o700)
        if server.user:
            shutil.chown(disk + "/space", "postgres")
        server.ask(f"CREATE TABLESPACE small LOCATION '{disk}/space'")
        place = server.place("small", TABLESPACE="small")
        begin(place, "full.example")
        house = os.path.join(work, "full-house")
        make_house(house, "ff-001", 10)
        registry(place, "bring", house)
        kept = digests(place, server)
        picture = os.path.join(house, "Audits/ff-001/picture.jpg")
        with open(picture, "wb") as file:
            file.write(os.urandom(30_000_000))
        full = registry(place, "bring", house, status=2)
        demand("the disk is full" in full.stderr, full.stderr)
        registry(place, "verify")
        demand(digests(place, server) == kept, "all that was kept before is there, and no more")
        os.remove(picture)
        registry(place, "withdraw", "ff-001/facility", "--why", "there is room again")
        registry(place, "verify")
        server.ask("DROP DATABASE small WITH (FORCE)")
        server.ask("DROP TABLESPACE small")
    finally:
        subprocess.run(["umount", disk], check=True)
    print("a full disk under the tables loses nothing and is told", flush=True)


def main():
    global PROGRAM
    words = argparse.ArgumentParser()
    words.add_argument("program")
    words.add_argument("--kills", type=int, default=80)
    words.add_argument("--restarts", type=int, default=3)
    words.add_argument("--restores", type=int, default=12)
    words.add_argument("--cuts", type=int, default=40)
    words.add_argument("--writers", type=int, default=3)
    words.add_argument("--seed", type=int, default=20261130)
    asked = words.parse_args()
    PROGRAM = os.path.abspath(asked.program)
    pick = random.Random(asked.seed)
    with tempfile.TemporaryDirectory(prefix="careaudit-faults-") as work:
        os.chmod(work, 0o755)
        ENVIRONMENT["XDG_CONFIG_HOME"] = work
        server = Server(os.path.join(work, "server"))
        try:
            cut_power(work, asked.cuts, pick)
            kill_writers(work, os.path.join(work, "killed.db"), server, asked.kills, asked.writers, pick)
            kill_restores(work, asked.restores, pick)
            kill_writers(work, server.place("killed"), server, asked.kills, asked.writers, pick)
            restart_server(work, server, asked.restarts, asked.writers, pick)
            fill_disk(work, server)
        finally:
            server.control("-m", "immediate", "stop")


main()
