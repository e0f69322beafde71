// test_cidr.c - IP networks in their canonical form.

#include "ir/cidr.h"

#include "check.h"

static void check_cidr(Arena *a, const char *text, const char *expected)
{
    Value v = {.kind = VAL_CIDR};
    const char *wrong = sg_cidr_parse(a, str_of_literal(text), &v);
    if (wrong != NULL)
        fail_msg("%s: %s", text, wrong);
    check_text(v.u.cidr.text, expected);
    assert_int_equal(v.u.cidr.v6, strchr(expected, ':') != NULL);
}

static void networks_of_version_4(Arena *a)
{
    check_cidr(a, "10.0.0.0/8", "10.0.0.0/8");
    check_cidr(a, "192.168.1.1", "192.168.1.1/32");
    check_cidr(a, "0.0.0.0/0", "0.0.0.0/0");
    check_cidr(a, "255.255.255.255/32", "255.255.255.255/32");
    check_cidr(a, "172.16.0.0/012", "172.16.0.0/12");
    check_cidr(a, "192.0.2.128/25", "192.0.2.128/25");
}

static void masks_are_lengths(Arena *a)
{
    check_cidr(a, "10.0.0.0/255.0.0.0", "10.0.0.0/8");
    check_cidr(a, "10.1.2.0/255.255.255.0", "10.1.2.0/24");
    check_cidr(a, "10.1.2.0/0.0.0.255", "10.1.2.0/24");
    check_cidr(a, "0.0.0.0/0.0.0.0", "0.0.0.0/0");
    check_cidr(a, "10.1.2.3/255.255.255.255", "10.1.2.3/32");
    check_cidr(a, "0.0.0.0/255.255.255.255", "0.0.0.0/32");
}

// RFC 5952, section 4.
static void networks_of_version_6(Arena *a)
{
    check_cidr(a, "::/0", "::/0");
    check_cidr(a, "::1", "::1/128");
    check_cidr(a, "1::", "1::/128");
    check_cidr(a, "2001:DB8::/32", "2001:db8::/32");
    check_cidr(a, "2001:0db8:0000::/48", "2001:db8::/48");
    check_cidr(a, "fe80:0:0:0:0:0:0:0/10", "fe80::/10");
    check_cidr(a, "2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1/128");
    check_cidr(a, "2001:0:0:1:0:0:0:1", "2001:0:0:1::1/128");
    check_cidr(a, "2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1/128");
    check_cidr(a, "1:2:3:4:5:6:0:0", "1:2:3:4:5:6::/128");
    check_cidr(a, "0:0:3:4:5:6:7:8", "::3:4:5:6:7:8/128");
    check_cidr(a, "::ffff:192.0.2.1", "::ffff:c000:201/128");
}

static void addresses_are_in_network_order(Arena *a)
{
    Value v = {.kind = VAL_CIDR};
    assert_null(sg_cidr_parse(a, STR("10.32.0.0/11"), &v));
    assert_memory_equal(v.u.cidr.address, "\x0A\x20\0\0", 4);
    assert_int_equal(v.u.cidr.length, 11);
    assert_null(sg_cidr_parse(a, STR("2001:db8::/32"), &v));
    assert_memory_equal(v.u.cidr.address, "\x20\x01\x0D\xB8\0\0\0\0", 8);
}

static void check_wrong(Arena *a, Str text, const char *expected)
{
    Value v = {.kind = VAL_CIDR};
    const char *wrong = sg_cidr_parse(a, text, &v);
    assert_non_null(wrong);
    assert_string_equal(wrong, expected);
}

static void what_is_no_address(Arena *a)
{
    static const char *const texts[] = {
        "",          "/",        "/8",         "10.0.0/8",  "10.0.0.0.0",
        "256.0.0.0", "01.2.3.4", "a.b.c.d",    "localhost", "10.0.0.*",
        " 10.0.0.0", "1::2::3",  ":",          "12345::",   "fe80::1%eth0",
        "::g",       "10",       "0x0a.0.0.1", NULL};
    for (const char *const *text = texts; *text != NULL; text++)
        check_wrong(a, str_of_literal(*text), "not an IPv4 or IPv6 network");
    check_wrong(a, STR("10.0.0.0\0/8"), "not an IPv4 or IPv6 network");
}

static void what_is_no_length(Arena *a)
{
    static const char *const texts[] = {"10.0.0.0/",
                                        "10.0.0.0/33",
                                        "10.0.0.0/-1",
                                        "10.0.0.0/8x",
                                        "10.0.0.0/255.0.255.0",
                                        "::/129",
                                        "::/ffff::",
                                        "10.0.0.0/8/8",
                                        "10.0.0.0/99999999999999999999",
                                        "::/ 1",
                                        NULL};
    for (const char *const *text = texts; *text != NULL; text++)
        check_wrong(a, str_of_literal(*text),
                    "the prefix length is out of range");
}

static void bits_behind_the_prefix(Arena *a)
{
    static const char *const texts[] = {"10.0.0.1/8",
                                        "10.0.0.1/31",
                                        "0.0.0.1/0",
                                        "192.168.1.0/23",
                                        "10.1.0.0/0.255.255.255",
                                        "2001:db8::1/64",
                                        "::1/0",
                                        "fe80::/8",
                                        "8000::/0",
                                        NULL};
    for (const char *const *text = texts; *text != NULL; text++)
        check_wrong(a, str_of_literal(*text),
                    "it has bits set beyond the prefix length");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(networks_of_version_4),
        arena_test(masks_are_lengths),
        arena_test(networks_of_version_6),
        arena_test(addresses_are_in_network_order),
        arena_test(what_is_no_address),
        arena_test(what_is_no_length),
        arena_test(bits_behind_the_prefix),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
