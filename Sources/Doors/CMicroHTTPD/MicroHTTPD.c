// Loaded with the first server that is started: no other run of the program needs it, nor GnuTLS.
#include "CMicroHTTPD.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define HTTP_FUNCTIONS(each) \
  each(MHD_start_daemon) each(MHD_quiesce_daemon) each(MHD_stop_daemon) each(MHD_suspend_connection) \
  each(MHD_resume_connection) each(MHD_get_connection_values) each(MHD_get_connection_info) \
  each(MHD_create_response_from_buffer) each(MHD_create_response_from_fd64) \
  each(MHD_add_response_header) each(MHD_queue_response) each(MHD_destroy_response)

#define HTTP_FIELD(name) __typeof__(&name) name;
static struct { HTTP_FUNCTIONS(HTTP_FIELD) } is;
static _Bool is_there;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libmicrohttpd.so.12", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
#define HTTP_LOAD(name) \
  if (!(is.name = (__typeof__(&name))dlsym(library, #name))) return;
  HTTP_FUNCTIONS(HTTP_LOAD)
  is_there = 1;
}

int http_is_installed(void) {
  pthread_once(&once, load);
  return is_there;
}

int http_listen(const char *address, uint16_t *port) {
  struct sockaddr_in four = {.sin_family = AF_INET, .sin_port = htons(*port)};
  struct sockaddr_in6 six = {.sin6_family = AF_INET6, .sin6_port = htons(*port)};
  _Bool is_six = inet_pton(AF_INET6, address, &six.sin6_addr) == 1;
  if (!is_six && inet_pton(AF_INET, address, &four.sin_addr) != 1) {
    errno = EINVAL;
    return -1;
  }
  int listener = socket(is_six ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (listener < 0) return -1;
  int yes = 1;
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  struct sockaddr *name = is_six ? (struct sockaddr *)&six : (struct sockaddr *)&four;
  socklen_t length = is_six ? sizeof six : sizeof four;
  if (bind(listener, name, length) || listen(listener, 511) || getsockname(listener, name, &length)) {
    int failure = errno;
    close(listener);
    errno = failure;
    return -1;
  }
  *port = ntohs(is_six ? six.sin6_port : four.sin_port);
  return listener;
}

// What it would say of its connections names addresses.
static void say_nothing(void *context, const char *format, va_list values) { (void)context, (void)format, (void)values; }

// `%00` cuts a URL that it decodes; what is sent is decoded by whoever knows how long it is.
static size_t leave_escaped(void *context, struct MHD_Connection *connection, char *text) {
  (void)context, (void)connection;
  return strlen(text);
}

// MARK: Connections that are there

// Each once, from when it came until just before its socket is closed.
typedef struct {
  int socket;
  _Bool is_asking;
  int64_t since;
} http_guest;

struct http_guests {
  pthread_mutex_t lock;
  http_guest *all;
  size_t count, room;
};

static int64_t seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC_COARSE, &time);
  return time.tv_sec;
}

static int socket_of(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = is.MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? info->connect_fd : -1;
}

static void note(void *context, struct MHD_Connection *connection, void **socket_context, enum MHD_ConnectionNotificationCode what) {
  (void)socket_context;
  struct http_guests *guests = ((const http_calls *)context)->guests;
  int socket = socket_of(connection);
  if (socket < 0) return;
  pthread_mutex_lock(&guests->lock);
  if ((size_t)socket >= guests->room) {
    size_t room = ((size_t)socket + 1) * 2;
    http_guest *more = realloc(guests->all, room * sizeof *more);
    if (more) {
      for (size_t i = guests->room; i < room; i++) more[i] = (http_guest){.socket = -1};
      guests->all = more;
      guests->room = room;
    }
  }
  if ((size_t)socket < guests->room) {
    _Bool is_here = what == MHD_CONNECTION_NOTIFY_STARTED;
    if (is_here && guests->all[socket].socket < 0) guests->count++;
    if (!is_here && guests->all[socket].socket >= 0) guests->count--;
    guests->all[socket] = (http_guest){.socket = is_here ? socket : -1, .since = seconds()};
  }
  pthread_mutex_unlock(&guests->lock);
}

void http_is_asking(struct http_guests *guests, struct MHD_Connection *connection, int is_asking) {
  int socket = socket_of(connection);
  pthread_mutex_lock(&guests->lock);
  if (socket >= 0 && (size_t)socket < guests->room && guests->all[socket].socket >= 0) {
    guests->all[socket].is_asking = is_asking;
    guests->all[socket].since = seconds();
  }
  pthread_mutex_unlock(&guests->lock);
}

size_t http_send_away(struct http_guests *guests, int64_t longest) {
  int64_t now = seconds();
  pthread_mutex_lock(&guests->lock);
  size_t count = guests->count;
  for (size_t i = 0; i < guests->room; i++) {
    http_guest *guest = &guests->all[i];
    // It is closed by its own thread, which sees that nothing more comes.
    if (guest->socket >= 0 && !guest->is_asking && now - guest->since > longest) shutdown(guest->socket, SHUT_RDWR);
  }
  pthread_mutex_unlock(&guests->lock);
  return count;
}

struct http_guests *http_expect_guests(void) {
  struct http_guests *guests = calloc(1, sizeof *guests);
  if (guests) pthread_mutex_init(&guests->lock, NULL);
  return guests;
}

// MARK: The server

static enum MHD_Result take(
  void *context, struct MHD_Connection *connection, const char *url, const char *method, const char *version,
  const char *data, size_t *size, void **state) {
  const http_calls *calls = context;
  if (!*state) http_is_asking(calls->guests, connection, 1);
  return calls->take(calls->context, connection, url, method, version, data, size, state) ? MHD_YES : MHD_NO;
}

static void end(void *context, struct MHD_Connection *connection, void **state, enum MHD_RequestTerminationCode how) {
  (void)how;
  const http_calls *calls = context;
  http_is_asking(calls->guests, connection, 0);
  calls->end(calls->context, state);
}

struct MHD_Daemon *http_start(const http_terms *terms, const http_calls *given) {
  if (!http_is_installed()) return NULL;
  http_calls *calls = malloc(sizeof *calls);
  if (!calls) return NULL;
  *calls = *given;
  unsigned flags = MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG;
  struct MHD_OptionItem secure[] = {
    {MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)terms->key},
    {MHD_OPTION_HTTPS_MEM_CERT, 0, (void *)terms->certificate},
    {MHD_OPTION_HTTPS_PRIORITIES, 0, "NORMAL:-VERS-ALL:+VERS-TLS1.3"},
    {MHD_OPTION_END, 0, NULL}};
  if (terms->key) flags |= MHD_USE_TLS;
  // Once started it lives as long as the process: what it calls is not given back.
  struct MHD_Daemon *server = is.MHD_start_daemon(
    flags, 0, NULL, NULL, take, calls,
    MHD_OPTION_EXTERNAL_LOGGER, say_nothing, NULL,
    MHD_OPTION_LISTEN_SOCKET, terms->socket,
    MHD_OPTION_THREAD_POOL_SIZE, terms->threads,
    MHD_OPTION_CONNECTION_LIMIT, terms->connections,
    MHD_OPTION_PER_IP_CONNECTION_LIMIT, terms->connections_of_one,
    MHD_OPTION_CONNECTION_TIMEOUT, terms->patience,
    MHD_OPTION_CONNECTION_MEMORY_LIMIT, terms->memory,
    MHD_OPTION_STRICT_FOR_CLIENT, 1,
    MHD_OPTION_NOTIFY_COMPLETED, end, calls,
    MHD_OPTION_NOTIFY_CONNECTION, note, calls,
    MHD_OPTION_UNESCAPE_CALLBACK, leave_escaped, NULL,
    terms->key ? MHD_OPTION_ARRAY : MHD_OPTION_END, secure,
    MHD_OPTION_END);
  if (!server) free(calls);
  return server;
}

void http_quiesce(struct MHD_Daemon *server) {
  int listener = is.MHD_quiesce_daemon(server);
  if (listener >= 0) close(listener);
}

void http_stop(struct MHD_Daemon *server) { is.MHD_stop_daemon(server); }
void http_suspend(struct MHD_Connection *connection) { is.MHD_suspend_connection(connection); }
void http_resume(struct MHD_Connection *connection) { is.MHD_resume_connection(connection); }

typedef struct {
  void *context;
  int (*take)(void *, const char *, const char *);
} pair_taker;

static enum MHD_Result take_pair(void *context, enum MHD_ValueKind kind, const char *name, const char *value) {
  (void)kind;
  pair_taker *taker = context;
  return taker->take(taker->context, name, value) ? MHD_YES : MHD_NO;
}

void http_headers(struct MHD_Connection *connection, void *context, int (*take)(void *, const char *, const char *)) {
  is.MHD_get_connection_values(connection, MHD_HEADER_KIND, take_pair, &(pair_taker){context, take});
}

void http_arguments(struct MHD_Connection *connection, void *context, int (*take)(void *, const char *, const char *)) {
  is.MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, take_pair, &(pair_taker){context, take});
}

void http_peer(struct MHD_Connection *connection, char *text, size_t size) {
  text[0] = 0;
  const union MHD_ConnectionInfo *info = is.MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  if (!info || !info->client_addr) return;
  if (info->client_addr->sa_family == AF_INET) {
    inet_ntop(AF_INET, &((struct sockaddr_in *)info->client_addr)->sin_addr, text, (socklen_t)size);
  } else if (info->client_addr->sa_family == AF_INET6) {
    struct in6_addr *address = &((struct sockaddr_in6 *)info->client_addr)->sin6_addr;
    if (IN6_IS_ADDR_V4MAPPED(address)) inet_ntop(AF_INET, &address->s6_addr[12], text, (socklen_t)size);
    else inet_ntop(AF_INET6, address, text, (socklen_t)size);
  }
}

static struct MHD_Response *with_headers(struct MHD_Response *response, const char *const *headers, size_t count) {
  if (!response) return NULL;
  enum MHD_Result result = MHD_YES;
  for (size_t i = 0; i + 1 < count && result == MHD_YES; i += 2)
    result = is.MHD_add_response_header(response, headers[i], headers[i + 1]);
  if (result == MHD_YES) return response;
  is.MHD_destroy_response(response);
  return NULL;
}

struct MHD_Response *http_prepare(const void *bytes, size_t size, const char *const *headers, size_t count) {
  if (!http_is_installed()) return NULL;
  return with_headers(is.MHD_create_response_from_buffer(size, (void *)bytes, MHD_RESPMEM_MUST_COPY), headers, count);
}

struct MHD_Response *http_prepare_file(int file, uint64_t size, const char *const *headers, size_t count) {
  struct MHD_Response *response = is.MHD_create_response_from_fd64(size, file);
  if (!response) close(file);
  return with_headers(response, headers, count);
}

int http_give(struct MHD_Connection *connection, unsigned status, struct MHD_Response *response) {
  return is.MHD_queue_response(connection, status, response) == MHD_YES;
}

void http_drop(struct MHD_Response *response) { is.MHD_destroy_response(response); }
