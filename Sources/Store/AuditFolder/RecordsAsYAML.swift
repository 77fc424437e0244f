public import AuditDesk
internal import AuditLoading
internal import AuditModel

extension RecordScribe {
  /// As the files of records are written and read.
  public static let yaml = RecordScribe(
    write: { record, library, origin in renderRecord(record, in: library, file: origin) },
    read: { text, origin, today in
      var record = readRecord(text, file: origin, today: today).value
      record?.completeFromComments(of: text)
      return record
    },
    flaws: { record, origin, today in flaws(of: record, file: origin, today: today) },
    comment: { $0.commentLine })
}
