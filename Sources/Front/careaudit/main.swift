internal import AuditCommand
internal import Glibc

exit(runCommand(Array(CommandLine.arguments.dropFirst()), console: .standard()))
