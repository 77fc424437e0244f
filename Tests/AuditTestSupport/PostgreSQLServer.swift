#if !arch(wasm32)
  internal import Glibc
  internal import Synchronization

  /// A server of PostgreSQL for this run of tests alone: a folder, a socket in it, no port. It goes when the run ends, however that ends.
  public final class PostgreSQLServer: Sendable {
    public static let shared = PostgreSQLServer()

    private let folder: String
    private let count = Atomic<Int>(0)

    private init() {
      var template = Array("/tmp/careaudit-server-XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { preconditionFailure("a test needs a temporary folder") }
      folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      // What belongs to the registries of tests lies with them.
      setenv("XDG_CONFIG_HOME", folder + "/settings", 1)
      let status = system(
        """
        exec >\(folder)/log 2>&1 </dev/null
        cd /tmp && mkdir \(folder)/settings
        bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
        [ $(id -u) != 0 ] || as="setpriv --reuid=postgres --regid=postgres --clear-groups"
        [ -z "$as" ] || chown postgres \(folder)
        $as "$bin/initdb" -D \(folder)/data -U careaudit -A trust --no-sync -E UTF8 --locale=C.UTF-8 || exit 1
        $as "$bin/pg_ctl" -D \(folder)/data -w -l \(folder)/server.log -o "-k \(folder) -c listen_addresses='' \
          -c fsync=off -c max_connections=150 -c shared_buffers=32MB" start || exit 1
        (while kill -0 \(getpid()); do sleep 1; done
         $as "$bin/pg_ctl" -D \(folder)/data -m immediate stop; rm -rf \(folder)) &
        """)
      precondition(status == 0, "tests need a server of PostgreSQL (Debian: postgresql); see \(folder)/log")
    }

    /// Runs a statement as whoever owns everything.
    public func run(_ statement: String) {
      let status = system("psql -q -h \(folder) -U careaudit postgres -c '\(statement)' >/dev/null 2>&1 </dev/null")
      precondition(status == 0, "the server of a test does what it is told")
    }

    /// The address of a place in which there is nothing yet.
    public func emptyPlace() -> String {
      let name = "test\(count.wrappingAdd(1, ordering: .relaxed).newValue)"
      run("CREATE SCHEMA \(name)")
      return address(schema: name)
    }

    /// - Parameter user: nil: whoever owns everything.
    public func address(user: String = "careaudit", schema: String = "public") -> String {
      "postgresql://\(user)@/postgres?host=\(folder)&options=-csearch_path%3D\(schema)"
    }
  }
#endif
