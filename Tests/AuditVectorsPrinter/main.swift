// Prints the vectors of the seeds from 0 up to, without, a number: one in hexadecimal a line.

internal import AuditVectors

let count = UInt64(CommandLine.arguments.dropFirst().first ?? "") ?? 1000
for seed in 0..<count { print(String(vector(seed: seed), radix: 16)) }
