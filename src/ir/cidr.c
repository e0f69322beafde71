// cidr.c - IP networks in their canonical form.

#include "ir/cidr.h"

#include <arpa/inet.h>

#include "base/ascii.h"

enum { LONGEST = 64 };

// inet_pton() wants a C string; the text has no room for a NUL inside.
static bool to_cstr(Str s, char *buf)
{
    if (s.n == 0 || s.n >= LONGEST || str_find(s, '\0', 0) < s.n)
        return false;
    memcpy(buf, s.p, s.n);
    buf[s.n] = '\0';
    return true;
}

static uint32_t as_number(const uint8_t *a)
{
    return (uint32_t)a[0] << 24 | (uint32_t)a[1] << 16 | (uint32_t)a[2] << 8 |
           a[3];
}

// The length of a netmask: ones, then zeros.
static int netmask_length(uint32_t mask)
{
    for (int length = 0; length <= 32; length++)
        if (mask == (length == 0 ? 0 : 0xFFFFFFFFu << (32 - length)))
            return length;
    return -1;
}

// A hostmask is the reverse; what could be both is a netmask.
static int mask_length(uint32_t mask)
{
    int length = netmask_length(mask);
    return length >= 0 ? length : netmask_length(~mask);
}

// length = digit { digit } | netmask | hostmask
static int read_length(Str s, bool v6)
{
    uint8_t mask[4];
    char buf[LONGEST];
    if (!v6 && to_cstr(s, buf) && inet_pton(AF_INET, buf, mask) == 1)
        return mask_length(as_number(mask));
    int length = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (!is_digit(s.p[i]) || length > 128)
            return -1;
        length = length * 10 + (s.p[i] - '0');
    }
    return s.n > 0 && length <= (v6 ? 128 : 32) ? length : -1;
}

static bool has_host_bits(const uint8_t *address, size_t size, int length)
{
    for (size_t i = 0; i < size; i++) {
        int bits = length - (int)i * 8;
        int host = bits <= 0 ? 0xFF : bits >= 8 ? 0 : 0xFF >> bits;
        if ((address[i] & host) != 0)
            return true;
    }
    return false;
}

// RFC 5952, section 4: lower case, the longest run of zero groups as "::".
static void put_v6(StrBuf *sb, const uint8_t *a)
{
    unsigned group[8];
    int best = -1;
    int best_n = 1; // one zero group is not compressed
    for (size_t i = 0; i < 8; i++)
        group[i] = (unsigned)a[2 * i] << 8 | a[2 * i + 1];
    for (int i = 0; i < 8; i++) {
        int n = 0;
        while (i + n < 8 && group[i + n] == 0)
            n++;
        if (n > best_n) {
            best = i;
            best_n = n;
        }
    }
    for (int i = 0; i < 8; i++) {
        if (i == best) {
            sg_sb_put(sb, STR("::"));
            i += best_n - 1;
            continue;
        }
        if (i > 0 && i != best + best_n)
            sb_putc(sb, ':');
        sg_sb_putf(sb, "%x", group[i]);
    }
}

static void put_v4(StrBuf *sb, const uint8_t *a)
{
    sg_sb_putf(sb, "%u.%u.%u.%u", a[0], a[1], a[2], a[3]);
}

bool sg_address_parse(Str text, uint8_t address[16], bool *v6)
{
    char buf[LONGEST];
    *v6 = str_find(text, ':', 0) < text.n;
    return to_cstr(text, buf) &&
           inet_pton(*v6 ? AF_INET6 : AF_INET, buf, address) == 1;
}

// network = address [ "/" length ]
const char *sg_cidr_parse(Arena *a, Str text, Value *v)
{
    uint8_t *address = v->u.cidr.address;
    size_t slash = str_find(text, '/', 0);
    bool v6;
    if (!sg_address_parse(str_slice(text, 0, slash), address, &v6))
        return "not an IPv4 or IPv6 network";
    int length = v6 ? 128 : 32;
    if (slash < text.n)
        length = read_length(str_slice(text, slash + 1, text.n), v6);
    if (length < 0)
        return "the prefix length is out of range";
    if (has_host_bits(address, v6 ? 16 : 4, length))
        return "it has bits set beyond the prefix length";
    StrBuf sb = sb_in(a);
    if (v6)
        put_v6(&sb, address);
    else
        put_v4(&sb, address);
    sg_sb_putf(&sb, "/%d", length);
    v->u.cidr.text = sb_str(&sb);
    v->u.cidr.v6 = v6;
    v->u.cidr.length = (uint8_t)length;
    return NULL;
}
