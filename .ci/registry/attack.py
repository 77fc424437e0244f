#!/usr/bin/env python3
"""Whoever can write to the database and has read this program, but has no key, in a file of SQLite and in a database of PostgreSQL.

    python3 attack.py PATH/TO/careaudit [--seed N]

Each attack is made twice: as it is, and with all that follows from the log made anew behind it (the state, the edge of the tree, its
subtrees), as this program would. Of the checkpoints the attacker can only take away those that tell. Each must be found by `verify`, and
what goes back to what was once signed by an old receipt, in a sentence. Needs a server of PostgreSQL (Debian: postgresql) and psql.
Exit status 1 where one is not found.
"""

import argparse
import json
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import zlib

import check
from check import COLUMNS, demand, encoding, make_house, registry, run, sha
from postgresql import Server


class File:
    """A registry in a file of SQLite."""

    def __init__(self, work):
        self.place, self.kept = os.path.join(work, "attacked.db"), os.path.join(work, "attacked.kept")
        self.keys = self.place + ".pub"

    def keep(self):
        base = sqlite3.connect(self.place)
        base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        base.close()
        shutil.copy(self.place, self.kept)

    def go_back(self):
        for ending in ("-wal", "-shm"):
            if os.path.exists(self.place + ending):
                os.remove(self.place + ending)
        shutil.copy(self.kept, self.place)

    def open(self):
        self.base = sqlite3.connect(self.place)
        # They are put back behind it, for that they are not there is found too.
        self.triggers = self.base.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in self.triggers:
            self.base.execute("DROP TRIGGER " + name)

    def rows(self, question):
        return self.base.execute(question).fetchall()

    def run(self, statement, *values):
        self.base.execute(statement, values)

    def close(self):
        for _, made in self.triggers:
            self.base.execute(made)
        self.base.commit()
        self.base.close()


class Base:
    """A registry in a database of PostgreSQL; its attacker is the one who owns the tables."""

    def __init__(self, work, server):
        self.server, self.name = server, "attacked"
        self.place = server.place(self.name)
        self.keys = os.path.join(check.ENVIRONMENT["XDG_CONFIG_HOME"], "careaudit/registries/attacked.example/registry.pub")

    def keep(self):
        self.server.ask("DROP DATABASE IF EXISTS kept WITH (FORCE)")
        self.server.ask(f"CREATE DATABASE kept TEMPLATE {self.name}")

    def go_back(self):
        self.server.ask(f"DROP DATABASE {self.name} WITH (FORCE)")
        self.server.ask(f"CREATE DATABASE {self.name} TEMPLATE kept")

    def open(self):
        self.script = []
        self.server.ask("ALTER TABLE entry DISABLE TRIGGER USER", self.name)

    def rows(self, question):
        self.flush()
        found = []
        for line in self.server.ask(f"SELECT row_to_json(one) FROM ({question}) AS one", self.name):
            values = json.loads(line).values()
            found.append(tuple(bytes.fromhex(value[2:]) if isinstance(value, str) and value.startswith("\\x") else value for value in values))
        return found

    def run(self, statement, *values):
        for value in values:
            word = "'\\x" + value.hex() + "'::bytea" if isinstance(value, bytes) else str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"
            statement = statement.replace("?", word, 1)
        self.script.append(statement)

    def flush(self):
        for statement in self.script:
            self.server.ask(statement, self.name)
        self.script = []

    def close(self):
        self.flush()
        self.server.ask("ALTER TABLE entry ENABLE TRIGGER USER", self.name)


def entries(base):
    return base.rows(f"SELECT {', '.join(COLUMNS)} FROM entry ORDER BY number")


def cover(base):
    """All that follows from the log, made anew as the program makes it; checkpoints that no longer hold are taken away."""
    base.run("DELETE FROM state")
    base.run("DELETE FROM subtree")
    peaks, state, roots, last = [], {}, {}, ""
    for row in entries(base):
        parts = dict(zip(COLUMNS, row))
        node, completed = sha(b"\x00" + encoding(row)), []
        level = 0
        while peaks and peaks[-1][0] == level:
            node = sha(b"\x01" + peaks.pop()[1] + node)
            level += 1
            completed.append(node)
        peaks.append((level, node))
        if completed:
            base.run("INSERT INTO subtree VALUES (?, ?)", parts["number"], b"".join(completed))
        whole = peaks[-1][1]
        for _, peak in reversed(peaks[:-1]):
            whole = sha(b"\x01" + peak + whole)
        roots[len(roots) + 1] = whole
        last = parts["arrived"]
        if parts["kind"] not in ("key", "reading", "account"):
            stands = parts["way"] not in ("withdraw", "blot")
            if parts["way"] != "blot" or state.get(parts["subject"], (parts["about"],))[0] == parts["about"]:
                state[parts["subject"]] = (parts["number"], stands)
    for subject, (number, stands) in state.items():
        base.run("INSERT INTO state VALUES (?, ?, ?)", subject, number, int(stands))
    base.run("UPDATE head SET size = ?, arrived = ?, edge = ?", len(roots), last, b"".join(peak for _, peak in peaks))
    for size, note in base.rows("SELECT size, note FROM checkpoint"):
        lines = note.split("\n")
        if size not in roots or check.base64.b64decode(lines[2]) != roots[size]:
            base.run("DELETE FROM checkpoint WHERE size = ?", size)


def other_body(base, number, data):
    base.run("UPDATE entry SET size = ?, digest = ?, packed = ? WHERE number = ?", len(data), sha(data), zlib.compress(data), number)


def swap(base, columns, one, other):
    names = ", ".join(columns)
    first, second = (base.rows(f"SELECT {names} FROM entry WHERE number = {number}")[0] for number in (one, other))
    for number, values in ((one, second), (other, first)):
        base.run(f"UPDATE entry SET {', '.join(name + ' = ?' for name in columns)} WHERE number = ?", *values, number)


def drop(base, number, last, closes):
    base.run("DELETE FROM entry WHERE number = ?", number)
    if closes:
        for behind in range(number + 1, last + 1):
            base.run("UPDATE entry SET number = ? WHERE number = ?", behind - 1, behind)


def renumber(base, one, other):
    for old, new in ((one, 999_999), (other, one), (999_999, other)):
        base.run("UPDATE entry SET number = ? WHERE number = ?", new, old)


def truncate(base, last, count):
    base.run("DELETE FROM entry WHERE number > ?", last - count)
    base.run("DELETE FROM checkpoint WHERE size > ?", last - count)


BODY = b"visit: {date: 2020-01-14, kind: inspection, by: nobody}\nanswers: {}\n"

# What is done, by its name; whether `verify` alone finds it, and not only a receipt that was kept.
ATTACKS = {
    "another account": (lambda base, at, last: base.run("UPDATE entry SET account = ? WHERE number = ?", "another", at), True),
    "another reason": (lambda base, at, last: base.run("UPDATE entry SET why = ? WHERE number = ?", "because", at), True),
    "of another facility": (lambda base, at, last: base.run("UPDATE entry SET subject = ? WHERE number = ?", "Audits/zz-999/2020-01-14-inspection.yaml", at), True),
    "another body, with its own digest": (lambda base, at, last: other_body(base, at, BODY), True),
    "another body alone": (lambda base, at, last: base.run("UPDATE entry SET packed = ? WHERE number = ?", zlib.compress(BODY), at), True),
    "two bodies swapped": (lambda base, at, last: swap(base, ["packed"], at, at + 1), True),
    "two bodies swapped, with their digests": (lambda base, at, last: swap(base, ["packed", "digest", "size"], at, at + 1), True),
    "no body, as if blotted out": (lambda base, at, last: base.run("UPDATE entry SET packed = NULL WHERE number = ?", at), True),
    "dated back": (lambda base, at, last: base.run("UPDATE entry SET arrived = ? WHERE number = ?", "2020-01-14T08:00:00Z", at), True),
    "all dated back": (lambda base, at, last: base.run("UPDATE entry SET arrived = ?", "2020-01-14T08:00:00Z"), True),
    "one dropped": (lambda base, at, last: drop(base, at, last, False), True),
    "one dropped, and the gap closed": (lambda base, at, last: drop(base, at, last, True), True),
    "the last dropped": (lambda base, at, last: drop(base, last, last, False), "bare"),
    "two in another order": (lambda base, at, last: renumber(base, at, at + 1), True),
    "one put between": (lambda base, at, last: base.run(
        "INSERT INTO entry SELECT ?, arrived, account, way, kind, subject, about, size, digest, why, packed FROM entry WHERE number = ?", last + 1, at), True),
    "the tail cut off, to what was signed then": (lambda base, at, last: truncate(base, last, 2), False),
    "all taken back to an older copy": (None, False),
}


def attack(base, pick, what):
    """Begins a registry, and makes every attack on a copy of it."""
    begun = registry(base.place, "init", "--name", "attacked.example")
    demand(os.path.exists(base.keys), begun.stdout)
    work = os.path.dirname(base.keys) if isinstance(base, Base) else os.path.dirname(base.place)
    house = os.path.join(work, "attacked-house")
    home = make_house(house, "at-001", 6)
    registry(base.place, "bring", house)
    base.keep()
    if isinstance(base, File):
        shutil.copy(base.kept, base.kept + "-older")
    else:
        base.server.ask("CREATE DATABASE older TEMPLATE kept")
    for number in range(3):
        text = os.path.join(house, "text")
        with open(text, "w") as file:
            file.write(f"facility: at-001\ncare: transit\nname: House {number}\n")
        registry(base.place, "correct", "at-001/facility", text, "--why", "tried")
    receipt = os.path.join(work, "receipt.txt")
    with open(receipt, "w") as file:
        file.write(registry(base.place, "receipt", "3").stdout)
    registry(base.place, "verify", "--against", receipt, "--keys", base.keys)
    base.keep()
    base.open()
    last = len(entries(base))
    base.close()
    told = {}
    for name, (make, alone) in ATTACKS.items():
        for covers in (False, True):
            base.go_back()
            if make is None:
                if isinstance(base, File):
                    shutil.copy(base.kept + "-older", base.place)
                else:
                    base.server.ask(f"DROP DATABASE {base.name} WITH (FORCE)")
                    base.server.ask(f"CREATE DATABASE {base.name} TEMPLATE older")
            else:
                base.open()
                make(base, pick.randrange(3, 6), last)
                if covers:
                    base.flush() if isinstance(base, Base) else None
                    cover(base)
                base.close()
            done = registry(base.place, "verify", "--keys", base.keys, status=None)
            # Covered, it goes back to what was signed before.
            if alone is True or alone == "bare" and not covers:
                demand(done.returncode == 2, f"{what}: {name}, {'covered' if covers else 'bare'}: not found by verify")
            kept = registry(base.place, "verify", "--keys", base.keys, "--against", receipt, status=None)
            demand(kept.returncode == 2, f"{what}: {name}, {'covered' if covers else 'bare'}: not found by a receipt")
            lines = [line.strip() for line in kept.stdout.splitlines()[1:]]
            demand(lines and all(" " in line for line in lines), f"{what}: {name} is told in words: {kept.stdout}")
            told[name] = lines[0]
    demand(not [name for name in told if not told[name]], "each is told")
    print(f"{what}: {len(ATTACKS)} attacks, bare and covered, each found and told:", flush=True)
    for name, line in told.items():
        print(f"  {name}: {line[:150]}", flush=True)


def main():
    words = argparse.ArgumentParser()
    words.add_argument("program")
    words.add_argument("--seed", type=int, default=20261130)
    asked = words.parse_args()
    check.PROGRAM = os.path.abspath(asked.program)
    pick = random.Random(asked.seed)
    with tempfile.TemporaryDirectory(prefix="careaudit-attack-") as work:
        os.chmod(work, 0o755)
        check.ENVIRONMENT["XDG_CONFIG_HOME"] = work
        server = Server(os.path.join(work, "server"))
        try:
            attack(File(work), pick, "SQLite")
            attack(Base(work, server), pick, "PostgreSQL")
        finally:
            server.control("-m", "immediate", "stop")


if __name__ == "__main__":
    sys.exit(main())
