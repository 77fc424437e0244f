/// How a copy of a visit that the form has exported says what it is.
public enum VisitCopy {
  /// The number of the exports that this program writes and reads, and all before it.
  public static let format = 1
  /// What `careaudit` says in a copy that anybody can read.
  public static let open = "visit"
  /// What it says in one that a passphrase opens.
  public static let sealed = "sealed-visit"
}
