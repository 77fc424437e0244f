"""A server of PostgreSQL for checks. Needs Debian's postgresql and psql."""

import glob
import os
import shutil
import subprocess

ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


class Server:
    """A server of its own: a folder, a socket, no port."""

    def __init__(self, folder):
        self.folder = folder
        self.bin = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]))[-1]
        self.user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
        os.mkdir(folder)
        if self.user:
            shutil.chown(folder, "postgres")
        self.run("initdb", "-D", folder + "/data", "-U", "careaudit", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        self.control("start")

    def run(self, program, *words):
        subprocess.run([*self.user, os.path.join(self.bin, program), *words], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, cwd="/tmp")

    def control(self, *words):
        options = f"-k {self.folder} -c listen_addresses='' -c max_connections=60"
        self.run("pg_ctl", "-D", self.folder + "/data", "-w", "-l", self.folder + "/log", "-o", options, *words)

    def ask(self, statement, database="postgres"):
        done = subprocess.run(["psql", "-qAtX", "-h", self.folder, "-U", "careaudit", database, "-c", statement], check=True,
                              capture_output=True, text=True, env=ENVIRONMENT)
        return done.stdout.split("\n")[:-1]

    def place(self, name, **options):
        more = "".join(f" {word} {value}" for word, value in options.items())
        self.ask(f"CREATE DATABASE {name}{more}")
        return f"postgresql://careaudit@/{name}?host={self.folder}"
