#include <stddef.h>
#include <stdint.h>

/// Questions to a server of HTTP/1.1, plain or by TLS 1.2 and later, and what it answers. What is called here is libcurl in the flavour
/// of GnuTLS, which the server of this program speaks by too; it is loaded with the first question: no other run needs it.
struct web_link;

typedef struct {
  /// Whole, with `https://` or `http://`.
  const char *url;
  /// A file of PEM with the authorities that are trusted, and no others; NULL: those of this machine.
  const char *authority;
  /// The value of the header Authorization; NULL: none is sent.
  const char *authorization;
  /// What asks.
  const char *agent;
  /// What is sent by POST; NULL: nothing is, and it is a GET.
  const void *body;
  size_t body_size;
  /// So many bytes of an answer are taken at most.
  size_t most;
  /// Seconds until there must be a connection, until which at least a little must have come, and in which all must be over.
  long connecting, idle, whole;
  /// Whether it is this machine that is asked, past every proxy.
  int is_here;
} web_question;

typedef struct {
  long status;
  /// What came; given back with `web_forget`.
  uint8_t *bytes;
  size_t size;
  /// Its Content-Type; empty where none was said, or a very long one.
  char type[96];
} web_answer;

/// Why there is no answer.
enum {
  web_done = 0,
  /// libcurl is not installed, or has no TLS.
  web_no_library = -1,
  web_no_memory = -2,
  web_unknown_host = -3,
  /// Nobody answers there.
  web_unreachable = -4,
  /// It cannot be known who answers: its certificate is of no authority that is trusted, of another name, or too old.
  web_not_trusted = -5,
  /// TLS did not come about for another reason.
  web_no_tls = -6,
  /// The file of authorities cannot be read.
  web_bad_authority = -7,
  web_timed_out = -8,
  /// It ended before all had come, or gone.
  web_broken = -9,
  /// What came is no HTTP.
  web_garbage = -10,
  /// More came than is taken.
  web_too_much = -11,
};

/// NULL where it is not there, or there is no memory for it.
struct web_link *web_open(void);
void web_close(struct web_link *link);
/// Asks, on a connection that is still there from the question before where one is. A redirection is an answer like others: it is
/// not followed. Any other failure is the number that libcurl has for it.
int web_ask(struct web_link *link, const web_question *question, web_answer *answer);
void web_forget(web_answer *answer);
