#include <openssl/opensslv.h>

#if OPENSSL_VERSION_MAJOR < 3
#error "WeChatPayOpenSSL needs OpenSSL 3.0 or later."
#endif

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/modes.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
