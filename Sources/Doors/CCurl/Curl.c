// Loaded with the first question: it brings GnuTLS, Kerberos and LDAP, which no other run of the program needs.
#define _GNU_SOURCE
#include "CCurl.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Macros of curl.h check what is given to these; called by their address they are functions.
#undef curl_easy_setopt
#undef curl_easy_getinfo

#define WEB_FUNCTIONS(each) \
  each(curl_global_init) each(curl_easy_init) each(curl_easy_cleanup) each(curl_easy_reset) each(curl_easy_setopt) \
  each(curl_easy_perform) each(curl_easy_getinfo) each(curl_slist_append) each(curl_slist_free_all)

#define WEB_FIELD(name) __typeof__(&name) name;
static struct { WEB_FUNCTIONS(WEB_FIELD) } is;
static _Bool is_there;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libcurl-gnutls.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
#define WEB_LOAD(name) \
  if (!(is.name = (__typeof__(&name))dlsym(library, #name))) return;
  WEB_FUNCTIONS(WEB_LOAD)
  is_there = is.curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

struct web_link *web_open(void) {
  pthread_once(&once, load);
  return is_there ? (struct web_link *)is.curl_easy_init() : NULL;
}

void web_close(struct web_link *link) { is.curl_easy_cleanup((CURL *)link); }

void web_forget(web_answer *answer) {
  free(answer->bytes);
  answer->bytes = NULL;
  answer->size = 0;
}

typedef struct {
  web_answer *answer;
  size_t most, room, head;
  _Bool is_too_much, has_no_memory, has_head;
} taken;

// Heads have no end of their own either.
static const size_t longest_head = 64 << 10;

static size_t take(char *bytes, size_t one, size_t count, void *context) {
  taken *taken = context;
  web_answer *answer = taken->answer;
  size_t size = one * count;
  if (size > taken->most - answer->size) {
    taken->is_too_much = 1;
    return 0;
  }
  if (answer->size + size > taken->room) {
    size_t room = (answer->size + size) * 2;
    uint8_t *more = realloc(answer->bytes, room);
    if (!more) {
      taken->has_no_memory = 1;
      return 0;
    }
    answer->bytes = more;
    taken->room = room;
  }
  memcpy(answer->bytes + answer->size, bytes, size);
  answer->size += size;
  return size;
}

static size_t take_head(char *bytes, size_t one, size_t count, void *context) {
  taken *taken = context;
  taken->head += one * count;
  // An answer that ends in the middle of its head is none, though libcurl takes it for one: of its lines the empty one is the last.
  if (one * count >= 5 && !memcmp(bytes, "HTTP/", 5)) taken->has_head = 0;
  if (one * count == 2 && !memcmp(bytes, "\r\n", 2)) taken->has_head = 1;
  if (taken->head <= longest_head) return one * count;
  taken->is_too_much = 1;
  return 0;
}

static int why(CURLcode code, const taken *taken) {
  if (taken->is_too_much) return web_too_much;
  if (taken->has_no_memory) return web_no_memory;
  switch (code) {
  case CURLE_OK: return taken->has_head ? web_done : web_broken;
  case CURLE_OUT_OF_MEMORY: return web_no_memory;
  case CURLE_COULDNT_RESOLVE_HOST:
  case CURLE_COULDNT_RESOLVE_PROXY: return web_unknown_host;
  case CURLE_COULDNT_CONNECT: return web_unreachable;
  case CURLE_PEER_FAILED_VERIFICATION:
  case CURLE_SSL_ISSUER_ERROR:
  case CURLE_SSL_INVALIDCERTSTATUS: return web_not_trusted;
  case CURLE_SSL_CONNECT_ERROR:
  case CURLE_SSL_CERTPROBLEM:
  case CURLE_SSL_CIPHER: return web_no_tls;
  case CURLE_SSL_CACERT_BADFILE:
  case CURLE_SSL_CRL_BADFILE: return web_bad_authority;
  case CURLE_OPERATION_TIMEDOUT: return web_timed_out;
  case CURLE_FILESIZE_EXCEEDED: return web_too_much;
  case CURLE_GOT_NOTHING:
  case CURLE_PARTIAL_FILE:
  case CURLE_SEND_ERROR:
  case CURLE_RECV_ERROR:
  case CURLE_SEND_FAIL_REWIND: return web_broken;
  case CURLE_UNSUPPORTED_PROTOCOL:
  case CURLE_WEIRD_SERVER_REPLY:
  case CURLE_BAD_CONTENT_ENCODING: return web_garbage;
  default: return (int)code;
  }
}

int web_ask(struct web_link *link, const web_question *question, web_answer *answer) {
  CURL *easy = (CURL *)link;
  *answer = (web_answer){0};
  taken taken = {.answer = answer, .most = question->most};
  struct curl_slist *headers = is.curl_slist_append(NULL, "Expect:");
  if (headers && question->body) headers = is.curl_slist_append(headers, "Content-Type: application/octet-stream");
  char *line = NULL;
  if (headers && question->authorization) {
    struct curl_slist *all = NULL;
    if (asprintf(&line, "Authorization: %s", question->authorization) < 0) line = NULL;
    if (line) all = is.curl_slist_append(headers, line);
    free(line);
    if (!all) {
      is.curl_slist_free_all(headers);
      return web_no_memory;
    }
    headers = all;
  }
  if (!headers) return web_no_memory;
  is.curl_easy_reset(easy);
  CURLcode code = CURLE_OK;
#define WEB_SET(option, value) \
  if (code == CURLE_OK) code = is.curl_easy_setopt(easy, option, value)
  WEB_SET(CURLOPT_URL, question->url);
  WEB_SET(CURLOPT_PROTOCOLS_STR, question->is_here ? "http,https" : "https");
  WEB_SET(CURLOPT_FOLLOWLOCATION, 0L);
  WEB_SET(CURLOPT_NOSIGNAL, 1L);
  WEB_SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
  WEB_SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
  WEB_SET(CURLOPT_SSL_VERIFYPEER, 1L);
  WEB_SET(CURLOPT_SSL_VERIFYHOST, 2L);
  WEB_SET(CURLOPT_USERAGENT, question->agent);
  WEB_SET(CURLOPT_HTTPHEADER, headers);
  WEB_SET(CURLOPT_CONNECTTIMEOUT, question->connecting);
  WEB_SET(CURLOPT_LOW_SPEED_LIMIT, 10L);
  WEB_SET(CURLOPT_LOW_SPEED_TIME, question->idle);
  WEB_SET(CURLOPT_TIMEOUT, question->whole);
  WEB_SET(CURLOPT_WRITEFUNCTION, take);
  WEB_SET(CURLOPT_WRITEDATA, &taken);
  WEB_SET(CURLOPT_HEADERFUNCTION, take_head);
  WEB_SET(CURLOPT_HEADERDATA, &taken);
  if (question->is_here) WEB_SET(CURLOPT_NOPROXY, "*");
  if (question->authority) {
    WEB_SET(CURLOPT_CAINFO, question->authority);
    WEB_SET(CURLOPT_CAPATH, (char *)NULL);
  }
  if (question->body) {
    WEB_SET(CURLOPT_POST, 1L);
    WEB_SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)question->body_size);
    WEB_SET(CURLOPT_POSTFIELDS, question->body);
  }
  if (code == CURLE_OK) code = is.curl_easy_perform(easy);
  char *type = NULL;
  if (code == CURLE_OK) {
    is.curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &answer->status);
    is.curl_easy_getinfo(easy, CURLINFO_CONTENT_TYPE, &type);
    if (type && strlen(type) < sizeof answer->type) strcpy(answer->type, type);
  } else {
    web_forget(answer);
  }
  is.curl_slist_free_all(headers);
  return why(code, &taken);
}
