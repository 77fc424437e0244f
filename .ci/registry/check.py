#!/usr/bin/env python3
"""Holds the registry against independent means, and against faults.

    python3 check.py PATH/TO/careaudit [--flips N] [--seed N]

1. The shipped folders go in and come out the same, byte for byte; brought again they are nothing new.
2. The log is read here by Python's own SQLite from the text of the rules (G5 to G8): entries are written again, their tree is built by
   a straightforward reading of RFC 6962 and by pymerkle, every checkpoint is verified by another library's Ed25519, every receipt
   by its proof, and the proof of consistency from every checkpoint by RFC 9162's loop, against pymerkle's two roots.
3. One flipped bit: in every field of entries, state, head and checkpoints `verify` finds it; in every byte of a receipt `receipt`
   does; at random places of the file, and in every kind of page of it, inner pages and free ones too, either it is found or nothing has
   changed that the file says or that can be looked up in it.
4. Six writers at once.
5. A full disk, and a folder in which nothing can be written.
6. The same commands on the folder, on a registry of which nothing was worked out, and on one of which all was: the same bytes, also after
   every kind of change, where what is kept beside it was tampered with, or comes from another registry, and where it may not be written.
faults.py beside it kills, restarts and cuts the power.
Exit status 1 on any difference.
"""

import argparse
import base64
import concurrent.futures
import filecmp
import hashlib
import hmac
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import zlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pymerkle import InmemoryTree, verify_inclusion

PROGRAM = ""
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def demand(holds, what):
    if not holds:
        print("FAILED:", what, flush=True)
        sys.exit(1)


def run(*words, status=0):
    done = subprocess.run([PROGRAM, *words], capture_output=True, text=True, env=ENVIRONMENT, timeout=300)
    demand(status is None or done.returncode == status, f"{words}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done


def registry(place, *words, status=0):
    return run("registry", *words, "--registry", place, status=status)


# An independent reading of rules G5 to G8.

COLUMNS = "number, arrived, account, way, kind, subject, about, size, digest, why".split(", ")


def encoding(row):
    parts = dict(zip(COLUMNS, row))
    parts["digest"] = parts["digest"].hex()
    text = b"careaudit-entry/1\n"
    for name in COLUMNS:
        value = str(parts[name]).encode()
        text += f"{name} {len(value)} ".encode() + value + b"\n"
    return text


def sha(data):
    return hashlib.sha256(data).digest()


def root(leaves):
    """RFC 6962, section 2.1, word for word."""
    if not leaves:
        return sha(b"")
    if len(leaves) == 1:
        return leaves[0]
    half = 1
    while half * 2 < len(leaves):
        half *= 2
    return sha(b"\x01" + root(leaves[:half]) + root(leaves[half:]))


def inclusion(index, leaves):
    if len(leaves) == 1:
        return []
    half = 1
    while half * 2 < len(leaves):
        half *= 2
    if index < half:
        return inclusion(index, leaves[:half]) + [root(leaves[half:])]
    return inclusion(index - half, leaves[half:]) + [root(leaves[:half])]


def consistent(first, first_size, second, second_size, proof):
    """RFC 9162, section 2.1.4.2, step by step."""
    if first_size == second_size:
        return not proof and first == second
    path = list(proof)
    if first_size & (first_size - 1) == 0:
        path.insert(0, first)
    if not path:
        return False
    fn, sn = first_size - 1, second_size - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for c in path[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = sha(b"\x01" + c + fr), sha(b"\x01" + c + sr)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = sha(b"\x01" + sr + c)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == first and sr == second


def verifier(text):
    name, key_id, key = text.split("+", 2)
    key = base64.b64decode(key, validate=True)
    demand(key[0] == 1 and len(key) == 33, "a public key is of Ed25519")
    demand(sha(name.encode() + b"\n" + key)[:4].hex() == key_id, "a key has the id that C2SP gives it")
    return name, bytes.fromhex(key_id), Ed25519PublicKey.from_public_bytes(key[1:])


def checkpoint(note, keys):
    """Origin, size and root of a signed note; False where no key has signed it."""
    text, signatures = note.split("\n\n", 1)
    text += "\n"
    lines = text.split("\n")
    signed = False
    for line in signatures.splitlines():
        mark, name, rest = line.split(" ")
        demand(mark == "\u2014", "a signature line begins with its dash")
        rest = base64.b64decode(rest, validate=True)
        for known, key_id, key in keys:
            if known == name and key_id == rest[:4]:
                try:
                    key.verify(rest[4:], text.encode())
                    signed = True
                except InvalidSignature:
                    return False
    return (lines[0], int(lines[1]), base64.b64decode(lines[2], validate=True)) if signed else False


def read(place):
    with open(place + ".pub") as file:
        keys = [verifier(line) for line in file.read().splitlines()]
    base = sqlite3.connect(f"file:{place}?mode=ro", uri=True)
    rows = base.execute(f"SELECT {', '.join(COLUMNS)} FROM entry ORDER BY number").fetchall()
    notes = base.execute("SELECT size, note FROM checkpoint ORDER BY size").fetchall()
    packed = base.execute("SELECT number, size, digest, packed FROM entry").fetchall()
    base.close()
    return keys, rows, notes, packed


def said(place):
    """What a registry says: of compressed bytes what they hold, for the bits behind their end hold nothing."""
    keys, rows, notes, packed = read(place)
    return keys, rows, notes, [(*row[:3], row[3] if row[3] is None else zlib.decompress(row[3])) for row in packed]


def check_proofs(place, receipts):
    keys, rows, notes, packed = read(place)
    demand([row[0] for row in rows] == list(range(1, len(rows) + 1)), "numbers have no gaps")
    for number, size, digest, body in packed:
        if body is not None:
            data = zlib.decompress(body)
            demand(len(data) == size and sha(data) == digest, f"entry {number} holds what its digest is of")
    entries = [encoding(row) for row in rows]
    leaves = [sha(b"\x00" + entry) for entry in entries]
    tree = InmemoryTree(algorithm="sha256")
    for entry in entries:
        tree.append_entry(entry)
    demand(notes and notes[-1][0] == len(rows), "the end of the log is signed")
    for size, note in notes:
        read_note = checkpoint(note, keys)
        demand(read_note, f"the checkpoint of {size} is signed")
        demand(read_note[1] == size and read_note[2] == root(leaves[:size]), f"the root of {size} entries")
        demand(tree.get_root(size) == read_note[2], f"pymerkle's root of {size} entries")
    for number in random.sample(range(1, len(rows) + 1), min(receipts, len(rows))):
        text = registry(place, "receipt", str(number)).stdout
        entry = entries[number - 1].decode()
        demand(text.startswith(entry + "\nc2sp.org/tlog-proof@v1\n"), "a receipt begins with its entry")
        heading, note = text[len(entry) + 1:].split("\n\n", 1)
        lines = heading.split("\n")
        path = [base64.b64decode(line, validate=True) for line in lines[2:]]
        signed = checkpoint(note, keys)
        demand(signed and lines[1] == f"index {number - 1}", "a receipt is of its entry, and signed")
        demand(path == inclusion(number - 1, leaves[:signed[1]]), f"the proof of entry {number}")
        proof = tree.prove_inclusion(number, signed[1])
        demand(proof.path[1:] == path, f"pymerkle's path of entry {number}")
        verify_inclusion(leaves[number - 1], signed[2], proof)
    kept = place + ".kept"
    for size, note in notes:
        with open(kept, "w") as file:
            file.write(note)
        text = registry(place, "consistency", kept).stdout
        parts = text.split("\n\n")
        demand(len(parts) == 5 and parts[0].split("\n")[0] == "careaudit-consistency/1", "a proof of consistency is in its form")
        demand(parts[1] + "\n\n" + parts[2] + "\n" == note, "a proof of consistency holds the older checkpoint")
        proof = [base64.b64decode(line, validate=True) for line in parts[0].split("\n")[1:]]
        newer = checkpoint(parts[3] + "\n\n" + parts[4], keys)
        demand(newer and newer[1] == len(rows), "and the newest one, signed")
        demand(consistent(tree.get_root(size), size, tree.get_root(newer[1]), newer[1], proof), f"the log goes on from {size}")
        with open(kept + ".proof", "w") as file:
            file.write(text)
        demand(run("receipt", kept + ".proof", "--keys", place + ".pub", "--against", kept), "receipt agrees")
    print(f"{len(rows)} entries, {len(notes)} checkpoints: two trees, Ed25519, receipts and consistency agree", flush=True)


# One flipped bit.

def flip_fields(work, place, pick):
    """One bit in each kind of field, at random rows: all of it must be found."""
    fields = [("entry", name) for name in COLUMNS if name not in ("number",)] + [
        ("entry", "packed"), ("head", "size"), ("head", "arrived"), ("head", "edge"), ("checkpoint", "note"),
        ("state", "subject"), ("state", "number"), ("state", "stands"), ("subtree", "number"), ("subtree", "digests"),
        ("reading", "folder"), ("reading", "number")]
    copy = os.path.join(work, "flipped.db")
    with open(place + ".checkpoint", "w") as file:
        file.write(registry(place, "receipt", "1").stdout)
    for table, field in fields:
        shutil.copy(place, copy)
        base = sqlite3.connect(copy)
        triggers = base.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            base.execute("DROP TRIGGER " + name)
        key = {"entry": "number", "state": "subject", "checkpoint": "size", "head": "rowid", "subtree": "rowid",
               "reading": "rowid"}[table]
        rows = base.execute(f"SELECT {key}, {field} FROM {table} WHERE {field} IS NOT NULL").fetchall()
        at, value = pick.choice([row for row in rows if row[1] not in ("", b"")] or rows)
        if isinstance(value, int):
            changed = value ^ 1
        elif value in ("", b""):
            changed = "\x01"
        else:
            data = bytearray(value if isinstance(value, bytes) else value.encode())
            data[pick.randrange(len(data))] ^= 1 << pick.randrange(7)
            changed = bytes(data) if isinstance(value, bytes) else data.decode(errors="replace")
        base.execute(f"UPDATE {table} SET {field} = ? WHERE {key} = ?", (changed, at))
        # That they are not there would be found too.
        for _, made in triggers:
            base.execute(made)
        base.commit()
        base.close()
        found = registry(copy, "verify", "--keys", place + ".pub", status=None)
        demand(found.returncode == 2, f"a flipped bit in {table}.{field} of {at} was not found: {value!r} {changed!r}")
    print(f"one flipped bit in each of {len(fields)} fields is found", flush=True)


def flip_receipt(work, place):
    receipt = registry(place, "receipt", "3").stdout
    flip_text(work, place, "a receipt", receipt.encode())
    with open(os.path.join(work, "kept"), "w") as file:
        file.write(receipt)
    registry(place, "give", os.path.join(work, "again"))
    flip_text(work, place, "a proof of consistency", registry(place, "consistency", os.path.join(work, "kept")).stdout.encode())


def flip_text(work, place, what, text):
    def found(index):
        path = os.path.join(work, f"receipt-{index}")
        data = bytearray(text)
        data[index] ^= 1 << (index % 8)
        with open(path, "wb") as file:
            file.write(data)
        status = run("receipt", path, "--keys", place + ".pub", status=None).returncode
        os.remove(path)
        return status == 2

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for index, is_found in enumerate(pool.map(found, range(len(text)))):
            demand(is_found, f"byte {index} of {what}")
    print(f"one flipped bit in each of {len(text)} bytes of {what} is found", flush=True)


def flip_file(work, place, count, pick):
    """Anywhere in the file: found, or nothing that it says has changed."""
    copy = os.path.join(work, "anywhere.db")
    before = said(place)
    with open(place, "rb") as file:
        whole = file.read()
    harmless = 0
    for _ in range(count):
        data = bytearray(whole)
        data[pick.randrange(len(data))] ^= 1 << pick.randrange(8)
        with open(copy, "wb") as file:
            file.write(data)
        shutil.copy(place + ".pub", copy + ".pub")
        found = registry(copy, "verify", status=None)
        demand(found.returncode in (0, 2), f"verify ended with {found.returncode}")
        if found.returncode == 0:
            harmless += 1
            demand(said(copy) == before, "a flipped bit changed what the file says, and was not found")
        for ending in ("-wal", "-shm"):
            if os.path.exists(copy + ending):
                os.remove(copy + ending)
    print(f"{count} flipped bits anywhere: {count - harmless} found, {harmless} where nothing is said", flush=True)


# One flipped bit in each kind of page.

def pages(data):
    """What each page of a file of SQLite holds, from the text of its file format: (table or index, kind of page) by number."""
    size = int.from_bytes(data[16:18], "big")
    size = 65536 if size == 1 else size
    usable = size - data[20]
    found = {}

    def page(number):
        return data[(number - 1) * size:number * size]

    def varint(text, at):
        value = 0
        for index in range(9):
            byte = text[at + index]
            if index == 8:
                return value << 8 | byte, at + 9
            value = value << 7 | byte & 0x7F
            if byte < 0x80:
                return value, at + index + 1

    def chain(number, what):
        while number:
            found[number] = (what, "overflow")
            number = int.from_bytes(page(number)[:4], "big")

    def walk(number, what):
        text, start = page(number), 100 if number == 1 else 0
        flag = text[start]
        found[number] = (what, {2: "inner index", 5: "inner table", 10: "index", 13: "table"}[flag])
        inner = flag in (2, 5)
        first = start + (12 if inner else 8)
        for cell in range(int.from_bytes(text[start + 3:start + 5], "big")):
            at = int.from_bytes(text[first + 2 * cell:first + 2 * cell + 2], "big")
            if inner:
                walk(int.from_bytes(text[at:at + 4], "big"), what)
                at += 4
            if flag == 5:
                continue
            length, at = varint(text, at)
            most = usable - 35 if flag == 13 else (usable - 12) * 64 // 255 - 23
            if flag == 13:
                _, at = varint(text, at)
            if length > most:
                least = (usable - 12) * 32 // 255 - 23
                local = least + (length - least) % (usable - 4)
                at += local if local <= most else least
                chain(int.from_bytes(text[at:at + 4], "big"), what)
        if inner:
            walk(int.from_bytes(text[start + 8:start + 12], "big"), what)

    walk(1, "sqlite_master")
    base = sqlite3.connect(":memory:")
    base.deserialize(bytes(data[:18]) + b"\x01\x01" + bytes(data[20:]))
    for name, root in base.execute("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0").fetchall():
        walk(root, name)
    base.close()
    trunk = int.from_bytes(data[32:36], "big")
    while trunk:
        found[trunk] = ("free", "trunk")
        text = page(trunk)
        for leaf in range(int.from_bytes(text[4:8], "big")):
            found[int.from_bytes(text[8 + 4 * leaf:12 + 4 * leaf], "big")] = ("free", "leaf")
        trunk = int.from_bytes(text[:4], "big")
    demand(sorted(found) == list(range(1, len(data) // size + 1)), "every page of the file is something")
    return size, found


def looked_up(place, known):
    """What is found by every index and every number, one by one, and by going through all; None where the file is no good."""
    try:
        base = sqlite3.connect(f"file:{place}?mode=ro", uri=True)
        base.text_factory = bytes

        def ask(question, *values):
            rows = base.execute(question, values).fetchall()
            # Of compressed bytes what they hold: the bits behind their end hold nothing.
            return [(*row[:-1], row[-1] and zlib.decompress(row[-1])) for row in rows] if "* FROM entry" in question else rows

        answers = [ask(f"SELECT * FROM {table} NOT INDEXED") for table in ("entry", "state", "head", "checkpoint", "subtree", "reading")]
        answers += [ask("SELECT mark, schema, origin FROM registry")]
        for number in range(1, known["entries"] + 1):
            answers += [ask("SELECT * FROM entry WHERE number = ?", number), ask("SELECT * FROM checkpoint WHERE size = ?", number),
                        ask("SELECT * FROM subtree WHERE number = ?", number)]
        for subject in known["subjects"]:
            answers += [ask("SELECT number FROM entry INDEXED BY entry_subject WHERE subject = ? ORDER BY number", subject),
                        ask("SELECT number, stands FROM state WHERE subject = ?", subject)]
        answers += [ask("SELECT subject, number FROM entry INDEXED BY entry_subject ORDER BY subject, number")]
        answers += [ask("SELECT number FROM reading WHERE folder = ?", folder) for folder in known["folders"]]
        base.close()
        return answers
    except (sqlite3.Error, zlib.error, TypeError):
        return None


def flip_pages(work, each, pick):
    """So many bits in every kind of page: found, or all that can be asked of the file is answered as before."""
    place, copy = os.path.join(work, "pages.db"), os.path.join(work, "page.db")
    registry(place, "init")
    house = os.path.join(work, "pages-house")
    for number in range(12):
        make_house(house, f"pg-{number:03}-where-the-river-bends", 40)
    with open(os.path.join(house, "Audits/pg-000-where-the-river-bends/picture.jpg"), "wb") as file:
        file.write(pick.randbytes(20_000))
    registry(place, "bring", house)
    run("report", "pg-001-where-the-river-bends", "--registry", place, "--on", "2026-12-01", status=None)
    for number in range(10):
        registry(place, "correct", f"pg-{number:03}-where-the-river-bends/facility", "Audits/kd-031/facility.yaml", "--why", "tried")
    base = sqlite3.connect(place)
    base.execute("CREATE TABLE filling (text)")
    base.executemany("INSERT INTO filling VALUES (?)", [("x" * 3000,)] * 1400)
    base.execute("DROP TABLE filling")
    base.commit()
    base.execute("PRAGMA journal_mode = DELETE")
    known = {
        "entries": base.execute("SELECT max(number) FROM entry").fetchone()[0],
        "subjects": [row[0] for row in base.execute("SELECT DISTINCT subject FROM entry").fetchall()],
        "folders": [row[0] for row in base.execute("SELECT DISTINCT folder FROM reading").fetchall()]}
    base.close()
    registry(place, "verify")
    with open(place, "rb") as file:
        whole = file.read()
    size, found = pages(whole)
    before = looked_up(place, known)
    kinds = {}
    for number, kind in found.items():
        kinds.setdefault(kind, []).append(number)
    for wanted in [("entry", "inner table"), ("entry", "table"), ("entry", "overflow"), ("entry_subject", "inner index"), ("entry_subject", "index"),
                   ("state", "index"), ("state", "inner index"), ("free", "trunk"), ("free", "leaf"), ("subtree", "inner table")]:
        demand(wanted in kinds, f"there is a page of {wanted}: {sorted(kinds)}")
    shutil.copy(place + ".pub", copy + ".pub")
    counts = {}
    for kind, numbers in sorted(kinds.items()):
        for turn in range(each):
            number = pick.choice(numbers)
            data = bytearray(whole)
            # Its head and where its cells lie, every other time.
            at = (number - 1) * size + (pick.randrange(120) if turn % 2 else pick.randrange(size))
            data[at] ^= 1 << pick.randrange(8)
            with open(copy, "wb") as file:
                file.write(data)
            status = registry(copy, "verify", status=None).returncode
            demand(status in (0, 2), f"verify ended with {status}: byte {at} of a page of {kind}")
            if status == 0:
                demand(looked_up(copy, known) == before, f"a flipped bit changed an answer and was not found: byte {at} of a page of {kind}")
            one = counts.setdefault(kind, [0, 0])
            one[status == 0] += 1
            for ending in ("-wal", "-shm", "-journal"):
                if os.path.exists(copy + ending):
                    os.remove(copy + ending)
    told = ", ".join(f"{name} {kind} {found} of {found + harmless}" for (name, kind), (found, harmless) in sorted(counts.items()))
    print(f"flipped bits in each kind of page, found: {told}; the others change no answer", flush=True)


# Faults.

def make_house(folder, name, visits):
    home = os.path.join(folder, "Audits", name)
    os.makedirs(home)
    with open(os.path.join(home, "facility.yaml"), "w") as file:
        file.write(f"facility: {name}\ncare: shelter\noperator: ngo\nresidents: [girls]\nserves: [at-risk]\nlocation: open\n")
    for number in range(visits):
        with open(os.path.join(home, f"20{10 + number // 12:02}-{number % 12 + 1:02}-14-inspection.yaml"), "w") as file:
            file.write(f"visit: {{date: 20{10 + number // 12:02}-{number % 12 + 1:02}-14, kind: inspection, by: {name}}}\nanswers: {{}}\n")
    return home


def write_together(work):
    """Writers of different things all succeed; of the same visit one is told."""
    place = os.path.join(work, "together.db")
    registry(place, "init")
    folders = []
    for number in range(6):
        folder = os.path.join(work, f"together-{number}")
        make_house(folder, f"tt-{number:03}", 40)
        shared = make_house(folder, "ss-001", 0)
        with open(os.path.join(shared, "2026-03-14-inspection.yaml"), "w") as file:
            file.write("visit: {date: 2026-03-14, kind: inspection, by: A team}\n"
                       f"measures: {{residents: {number}}}\nanswers: {{}}\n")
        folders.append(folder)
    with concurrent.futures.ThreadPoolExecutor() as pool:
        ended = list(pool.map(lambda folder: registry(place, "bring", folder, status=None).returncode, folders))
    demand(sorted(ended) == [0, 2, 2, 2, 2, 2], f"of six writers of one visit one succeeds and five are told: {ended}")
    registry(place, "verify")
    rows = read(place)[1]
    demand(sum(row[4] == "record" for row in rows) == 6 * 40 + 1, "what did not differ was kept of all")
    print("six writers at once: all kept, one of each visit, the others told", flush=True)


def full_and_closed(work):
    if os.geteuid() != 0:
        print("a full disk and a closed folder are tried as root only")
        sys.exit(1)
    disk = os.path.join(work, "disk")
    os.mkdir(disk)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", disk], check=True)
    try:
        place = os.path.join(disk, "registry.db")
        registry(place, "init")
        folder = os.path.join(work, "large")
        home = make_house(folder, "ll-001", 10)
        registry(place, "bring", folder)
        kept = read(place)[1]
        with open(os.path.join(home, "picture.jpg"), "wb") as file:
            file.write(os.urandom(4_000_000))
        full = registry(place, "bring", folder, status=2)
        demand("the disk is full" in full.stderr, full.stderr)
        registry(place, "verify")
        demand(read(place)[1] == kept, "all that was kept before is there, and no more")
        registry(place, "backup", os.path.join(disk, "copy.db"), status=None)
        os.remove(os.path.join(home, "picture.jpg"))
        registry(place, "bring", folder)
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        registry(place, "verify")
        registry(place, "status")
        closed = registry(place, "withdraw", "ll-001/facility", "--why", "x", status=2)
        demand("you may not write here" in closed.stderr, closed.stderr)
    finally:
        subprocess.run(["umount", disk], check=True)
    print("a full disk loses nothing and is told; a closed one is read, and told where it should be written", flush=True)


# What is kept to be faster.

QUESTIONS = [
    ["audit", "Audits"], ["audit", "kd-031"], ["compare", "Audits", "--format", "json"], ["due", "Audits"],
    ["compare", "Audits", "--format", "csv", "--share", "coalition"], ["score", "Audits", "--visit", "all", "--format", "json"],
    ["due", "Audits", "--share", "ministry"], ["plan", "kd-031"], ["check", "Audits"], ["data", "Audits"],
    ["audit", "Audits", "--rescore"], ["compare", "Audits", "--until", "2026-06-30", "--format", "json"],
]
DAY = ["--on", "2026-12-01"]


def asked(folder, place=None, environment=ENVIRONMENT):
    answers = []
    for words in QUESTIONS:
        beside = ["--registry", place] if place else []
        done = subprocess.run([PROGRAM, *words, *DAY, *beside], capture_output=True, env=environment, cwd=folder, timeout=300)
        answers.append((words, done.returncode, done.stdout, done.stderr))
    return answers


def same(one, other, what):
    for left, right in zip(one, other):
        demand(left == right, f"{what}: {left[0]}: {left[1]} and {right[1]}")


def tamper(path, pick):
    base = sqlite3.connect(path)
    rows = base.execute("SELECT rowid, value FROM derived").fetchall()
    for number in range(len(rows)):
        rowid, value = rows[number]
        if pick.random() < 0.5:
            data = bytearray(value)
            data[pick.randrange(len(data))] ^= 1 << pick.randrange(8)
            base.execute("UPDATE derived SET value = ? WHERE rowid = ?", (bytes(data), rowid))
        else:
            other = pick.choice(rows)[0]
            base.execute("UPDATE derived SET (seal, value) = (SELECT seal, value FROM derived WHERE rowid = ?) WHERE rowid = ?",
                         (other, rowid))
    base.commit()
    base.close()
    return len(rows)


def forge(kept, place, pick):
    """Seals other values in the place of some, as whoever has the key can; gives how many of those are worked out of what stands."""
    base = sqlite3.connect(kept)
    program = base.execute("SELECT program FROM derived_by").fetchone()[0]
    with open(place + ".key", "rb") as file:
        seal = hmac.digest(file.read(), b"careaudit-derived/1" + program, "sha256")
    rows = base.execute("SELECT rowid, key, seal, value FROM derived WHERE length(value) > 0").fetchall()
    for rowid, key, sealed, value in rows:
        demand(sealed == hmac.digest(seal, key + value, "sha256"), "a value is sealed by its key and what it is")
    chosen = pick.sample(rows, 5)
    for rowid, key, _, value in chosen:
        other = value[:-1] + bytes([value[-1] ^ 1])
        base.execute("UPDATE derived SET seal = ?, value = ? WHERE rowid = ?", (hmac.digest(seal, key + other, "sha256"), other, rowid))
    base.commit()
    base.close()
    return len(chosen)


def work_ahead(work, pick):
    house = os.path.join(work, "house")
    for tree in ("Audits", "Standards"):
        shutil.copytree(tree, os.path.join(house, tree))
    place = os.path.join(work, "worked.db")
    kept = place + "-derived"
    registry(place, "init")
    registry(place, "bring", house)
    visit = "Audits/kc-005/2026-11-18-inspection.yaml"

    def change(path, edit):
        with open(os.path.join(house, path)) as file:
            before = file.read()
        text = edit(before)
        with open(os.path.join(house, path), "w") as file:
            file.write(text)
        registry(place, "correct", path, os.path.join(house, path), "--why", "tried")

    def gone(path):
        os.remove(os.path.join(house, path))
        registry(place, "withdraw", path, "--why", "tried")

    changes = [
        lambda: None, lambda: change(visit, lambda text: text + "# seen again\n"),
        lambda: change(visit, lambda text: text.replace("visit:", "vissit:", 1)),
        lambda: change("Audits/kd-031/facility.yaml", lambda text: text + "closed: {date: 2026-11-30}\n"),
        lambda: change("Standards/good-practice.yaml", lambda text: text.replace("level: recommended", "level: required", 1)),
        lambda: change("Standards/provinces.yaml", lambda text: text.replace("Kampot", "Kampott")), lambda: gone(visit),
        lambda: gone("Standards/holidays.yaml"),
    ]
    for number, one in enumerate(changes):
        one()
        wanted = asked(house)
        same(wanted, asked(house, place), f"change {number}, with what was kept before")
        same(wanted, asked(house, place), f"change {number}, with all kept")
        registry(place, "prune")
        same(wanted, asked(house, place), f"change {number}, with nothing kept")
    wanted = asked(house)
    demand(os.path.exists(kept), "what was worked out is kept")
    registry(place, "verify")
    count = tamper(kept, pick)
    found = registry(place, "verify", status=2)
    demand("registry prune" in found.stdout, "verify tells of what was tampered with")
    same(wanted, asked(house, place), f"{count} values tampered with")
    registry(place, "prune")
    registry(place, "verify")
    other = os.path.join(work, "another.db")
    registry(other, "init")
    registry(other, "bring", house)
    asked(house, other)
    shutil.copy(other + "-derived", kept)
    same(wanted, asked(house, place), "what another registry kept")
    registry(place, "prune")
    run("compare", "--share", "ministry", "--registry", place, *DAY, status=None)
    again = registry(place, "verify", "--derived", *DAY)
    told = " ".join(again.stdout.split())
    demand("were worked out anew" in told and "earlier 0 more" in told, "what is kept is worked out anew and is the same: " + told)
    forged = forge(kept, place, pick)
    registry(place, "verify")
    told = " ".join(registry(place, "verify", "--derived", *DAY, status=2).stdout.split())
    demand(f"though it is sealed ({forged})" in told, f"values that whoever has the key sealed otherwise are found: {forged}: {told}")
    registry(place, "prune")
    registry(place, "verify", "--derived", *DAY)
    with open(kept, "wb") as file:
        file.write(os.urandom(20_000))
    same(wanted, asked(house, place), "no database")
    same(wanted, asked(house, place), "a database again")
    os.remove(kept)
    os.mkdir(kept)
    same(wanted, asked(house, place), "nothing can be kept")
    os.rmdir(kept)
    registry(place, "rebuild")
    demand(os.path.exists(kept), "rebuild works ahead")
    same(wanted, asked(house, place), "worked out ahead")
    number = next(row[0] for row in read(place)[1] if row[5] == visit)
    registry(place, "blot", str(number), "--why", "a name stood there")
    demand(not os.path.exists(kept), "nothing that is blotted out stays")
    print(f"{len(QUESTIONS)} commands, {len(changes)} changes: folder, nothing kept and all kept say the same; "
          f"{count} values tampered with are told and not believed", flush=True)


def main():
    global PROGRAM
    words = argparse.ArgumentParser()
    words.add_argument("program")
    words.add_argument("--flips", type=int, default=150)
    words.add_argument("--seed", type=int, default=20261123)
    asked = words.parse_args()
    PROGRAM = os.path.abspath(asked.program)
    pick = random.Random(asked.seed)
    random.seed(asked.seed)
    with tempfile.TemporaryDirectory(prefix="careaudit-registry-") as work:
        place = os.path.join(work, "registry.db")
        registry(place, "init", "--name", "registry.example")
        registry(place, "bring", ".")
        demand("known already" in registry(place, "bring", ".").stdout, "brought again it is nothing new")
        registry(place, "give", os.path.join(work, "out"))
        for tree in ("Audits", "Standards"):
            compare(filecmp.dircmp(tree, os.path.join(work, "out", tree)))
        print("the shipped folders come out as they went in", flush=True)
        registry(place, "correct", "kc-005/facility", "Audits/kd-031/facility.yaml", "--why", "tried")
        registry(place, "withdraw", "kc-005/facility", "--why", "tried\nនៅទីនេះ")
        # The checkpoint that two keys sign holds by either; those after it by the new one alone.
        registry(place, "keys", "--new")
        registry(place, "bring", "Audits/kd-031")
        registry(place, "blot", "5", "--why", "a name stood there")
        registry(place, "verify")
        check_proofs(place, 40)
        work_ahead(work, pick)
        flip_fields(work, place, pick)
        flip_receipt(work, place)
        flip_file(work, place, asked.flips, pick)
        flip_pages(work, max(1, asked.flips // 15), pick)
        write_together(work)
        full_and_closed(work)


def compare(folders):
    demand(not folders.left_only and not folders.right_only and not folders.funny_files, f"{folders.left_only} {folders.right_only}")
    same, differing, unread = filecmp.cmpfiles(folders.left, folders.right, folders.common_files, shallow=False)
    demand(not differing and not unread, f"differing: {differing} {unread}")
    for inner in folders.subdirs.values():
        compare(inner)


if __name__ == "__main__":
    main()
