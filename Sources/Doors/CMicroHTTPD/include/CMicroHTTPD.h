#include <stddef.h>
#include <stdint.h>

/// A server of libmicrohttpd, and a connection of it. What is called here is what microhttpd.h calls so; the library, and GnuTLS
/// behind it, is loaded with the first server: no other run of the program needs either.
struct MHD_Daemon;
struct MHD_Connection;
struct MHD_Response;
struct http_guests;

/// What a server asks of whoever runs it, on its own threads.
typedef struct {
  void *context;
  /// The connections that are there, kept by the server.
  struct http_guests *guests;
  /// A part of a request; 1: go on, 0: close the connection without an answer.
  ///
  /// - state: of this request, nothing at its first part.
  int (*take)(
    void *context, struct MHD_Connection *connection, const char *url, const char *method, const char *version,
    const char *data, size_t *size, void **state);
  /// A request is over, answered or not.
  void (*end)(void *context, void **state);
} http_calls;

typedef struct {
  /// A socket that listens.
  int socket;
  unsigned threads, connections;
  /// How many connections one address may have; 0: any.
  unsigned connections_of_one;
  /// In seconds without a byte.
  unsigned patience;
  /// In bytes, for one connection; all of a request's head must fit it.
  size_t memory;
  /// PEM; NULL: plain HTTP.
  const char *key, *certificate;
} http_terms;

/// Where it is not there, nothing else may be called.
int http_is_installed(void);
/// Opens a socket that listens, at an address of IPv4 or IPv6; -1 with errno. Port 0: any, which is then said.
int http_listen(const char *address, uint16_t *port);
/// NULL where that cannot be, with TLS mostly because the files do not fit each other.
struct MHD_Daemon *http_start(const http_terms *terms, const http_calls *calls);
/// Takes no new connections; those that are there stay.
void http_quiesce(struct MHD_Daemon *server);
/// Ends it, when no connection is suspended.
void http_stop(struct MHD_Daemon *server);

void http_suspend(struct MHD_Connection *connection);
void http_resume(struct MHD_Connection *connection);
/// Gives every header of a request, each as often as it came; the value may be NULL.
void http_headers(
  struct MHD_Connection *connection, void *context, int (*take)(void *context, const char *name, const char *value));
/// The same of what stands behind the question mark; `+` is a space already, and nothing else is decoded.
void http_arguments(
  struct MHD_Connection *connection, void *context, int (*take)(void *context, const char *name, const char *value));
/// The address of the other end, as text: of IPv4 also where it came by IPv6.
void http_peer(struct MHD_Connection *connection, char *text, size_t size);

/// An answer that may be given often, to many at once; the bytes are copied. NULL where a header cannot be sent so.
///
/// - headers: names and values by turns.
struct MHD_Response *http_prepare(const void *bytes, size_t size, const char *const *headers, size_t count);
/// The same of the first bytes of a file, which is closed when it is no longer needed, or cannot be.
struct MHD_Response *http_prepare_file(int file, uint64_t size, const char *const *headers, size_t count);
int http_give(struct MHD_Connection *connection, unsigned status, struct MHD_Response *response);
/// Lets go of it; whoever is being given it still gets it whole.
void http_drop(struct MHD_Response *response);

/// The connections that are there. NULL where there is no memory.
struct http_guests *http_expect_guests(void);
/// Whether all of the head of a request has come on a connection, and it is not answered yet.
void http_is_asking(struct http_guests *guests, struct MHD_Connection *connection, int is_asking);
/// Ends connections on which so many seconds ago the last answer was given, or that came then, and no whole head of a request has come since.
/// How many there were.
size_t http_send_away(struct http_guests *guests, int64_t longest);
