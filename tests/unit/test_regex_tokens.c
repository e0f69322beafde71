// test_regex_tokens.c - regular expressions cut into tokens.

#include "regex/regex_tokens.h"

#include "base/strbuf.h"
#include "base/utf8.h"
#include "check.h"

static const char *const kinds[] = {
    [RX_DONE] = "done",     [RX_CHAR] = "char",      [RX_ANY] = "any",
    [RX_LINE_START] = "^",  [RX_LINE_END] = "$",     [RX_OR] = "or",
    [RX_REPEAT] = "repeat", [RX_ODD_REPEAT] = "odd", [RX_CLASS] = "class",
    [RX_RANGE] = "range",   [RX_POSIX] = "posix",    [RX_CLASS_END] = "end",
    [RX_SET] = "set",       [RX_PROPERTY] = "prop",  [RX_EDGE] = "edge",
    [RX_GROUP] = "group",   [RX_LOOK] = "look",      [RX_GROUP_END] = "close",
    [RX_FLAGS] = "flags",   [RX_REFERENCE] = "ref",  [RX_RARE] = "rare",
};

// Characters as themselves, the rest as "kind:text".
static Str tokens_text(Arena *a, Str regex)
{
    RegexLexer lx = regex_lexer(regex);
    StrBuf sb = sb_in(a);
    for (;;) {
        RegexToken t = sg_regex_token(&lx);
        if (t.kind == RX_DONE)
            return sb_str(&sb);
        if (sb.n > 0)
            sb_putc(&sb, ' ');
        if (t.kind == RX_CHAR) {
            sg_utf8_put(&sb, t.code);
            continue;
        }
        sg_sb_put(&sb, str_of_literal(kinds[t.kind]));
        sb_putc(&sb, ':');
        sg_sb_put(&sb, t.text);
    }
}

#define check_tokens(regex, expected) \
    check_str(tokens_text(a, STR(regex)), expected)

static void characters(Arena *a)
{
    check_tokens("", "");
    check_tokens("a.b", "a any:. b");
    check_tokens("^\xC3\xA4$|]}", "^:^ \xC3\xA4 $:$ or:| ] }");
    check_tokens("\\.\\\xC3\xA4\\_", ". \xC3\xA4 _");
    check_tokens("\\x41\\x{42}\\o{103}\\104\\N{U+45}", "A B C ref:\\104 E");
    check_tokens("\\x4g\\x\\0610", "\x04 g \0 1 0");
    check_tokens("\\x{110000}", "rare:\\x repeat:{110000}");
    check_tokens("\\x{}\\x{4\\x{d800}\\x{e000}",
                 "rare:\\x { } rare:\\x { 4 rare:\\x { d 8 0 0 } \xEE\x80\x80");
    check_tokens("\\o{8}\\o1\\x{4g}",
                 "rare:\\o repeat:{8} rare:\\o 1 rare:\\x { 4 g }");
    check_tokens("\\cA\\ca\\c[\\t", "\x01 \x01 \x1B \t");
    check_tokens("a\\", "a \\");
    check_tokens("\\c", "rare:\\c");
    check_tokens("\\c\xC3\xA4\\c\x01", "rare:\\c \xC3\xA4 rare:\\c \x01");
    check_tokens("\\N{U+}\\N{U+41\\N{U+110000}",
                 "set:\\N{U+ } set:\\N{U+41 set:\\N{U+110000}"); // no PCRE2
}

static void quotes(Arena *a)
{
    check_tokens("\\Qa.\\b\\E.", "a . \\ b any:.");
    check_tokens("\\Qa*", "a *");
    check_tokens("\\E\\Q\\Ea\\E*", "a repeat:*");
    check_tokens("a{\\E2}", "a { 2 }");
    check_tokens("[\\Q]-\\E]", "class:[\\Q ] - end:]");
    check_tokens("[\\E^\\E]a]", "class:[\\E^ ] a end:]");
}

static void escapes(Arena *a)
{
    check_tokens("\\d\\W\\N", "set:\\d set:\\W set:\\N");
    check_tokens("\\b\\A\\G", "edge:\\b edge:\\A edge:\\G");
    check_tokens("\\pL\\p{^Lu}\\P{Greek}",
                 "prop:\\pL prop:\\p{^Lu} prop:\\P{Greek}");
    check_tokens(
        "\\1\\g{-1}\\g2\\k<n>\\k'n'\\k{n}",
        "ref:\\1 ref:\\g{-1} ref:\\g2 ref:\\k<n> ref:\\k'n' ref:\\k{n}");
    check_tokens("\\g+1\\g-12\\g'n'\\k-1",
                 "ref:\\g+1 ref:\\g-12 rare:\\g'n' ref:\\k-1");
    check_tokens("\\p{L", "prop:\\p{L");
    check_tokens("\\p", "prop:\\p");
    check_tokens("\\g<1>\\K\\R\\X", "rare:\\g<1> rare:\\K rare:\\R rare:\\X");
}

static void classes(Arena *a)
{
    check_tokens("[a-z]", "class:[ a range:- z end:]");
    check_tokens("[^]a]", "class:[^ ] a end:]");
    check_tokens("[-a-]", "class:[ - a - end:]");
    check_tokens("[a-b-c]", "class:[ a range:- b - c end:]");
    check_tokens("[--/]", "class:[ - range:- / end:]");
    check_tokens("[a-\\E]", "class:[ a - end:]");
    check_tokens("[a-\\Q]\\E]", "class:[ a range:- ] end:]");
    check_tokens("[\\d-]", "class:[ set:\\d - end:]");
    check_tokens("[\\b\\1\\101]", "class:[ \b \x01 A end:]");
    check_tokens("[.*(|$]", "class:[ . * ( | $ end:]");
    check_tokens("[[:alpha:][:^digit:]]",
                 "class:[ posix:[:alpha:] posix:[:^digit:] end:]");
    check_tokens("[[:alpha]", "class:[ [ : a l p h a end:]");
    check_tokens("[[:<:]]a[[:>:]]", "edge:[[:<:]] a edge:[[:>:]]");
    check_tokens("[a", "class:[ a");
    check_tokens("[[:alpha:x]", "class:[ [ : a l p h a : x end:]");
    check_tokens("[\\8\\x41\\b]", "class:[ 8 A \b end:]");
}

static void repeats(Arena *a)
{
    check_tokens("a*b+?c?+", "a repeat:* b repeat:+? c repeat:?+");
    check_tokens("a{2}b{2,}?c{2,3}+",
                 "a repeat:{2} b repeat:{2,}? c repeat:{2,3}+");
    check_tokens("a{,2}b{ 2 }c{2, 3}", "a odd:{,2} b odd:{ 2 } c odd:{2, 3}");
    check_tokens("a{99999999999}b{65535}", "a repeat:{99999999999} b "
                                           "repeat:{65535}");
    check_tokens("a{}b{x}c{2", "a { } b { x } c { 2");
}

static void groups(Arena *a)
{
    check_tokens("(a)(?:b)", "group:( a close:) group:(?: b close:)");
    check_tokens("(?<n>a)(?P<m>b)(?'o'c)",
                 "group:(?<n> a close:) group:(?P<m> b close:) "
                 "group:(?'o' c close:)");
    check_tokens("(?i-s)(?i:a)(?)",
                 "flags:(?i-s) group:(?i: a close:) flags:(?)");
    check_tokens("(?=a)(?!a)(?<=a)(?<!a)",
                 "look:(?= a close:) look:(?! a close:) look:(?<= a close:) "
                 "look:(?<! a close:)");
    check_tokens("(?*a)(?<*a)", "rare:(?* a close:) rare:(?<* a close:)");
    check_tokens("(?R)(?1)(?-1)(?+1)(?&n)(?P>n)(?P=n)",
                 "rare:(?R) rare:(?1) rare:(?-1) rare:(?+1) rare:(?&n) "
                 "rare:(?P>n) ref:(?P=n)");
    check_tokens("(?#a)b(*F)(?C1)(?>a)",
                 "rare:(?#a) b rare:(*F) rare:(?C1) rare:(?> a close:)");
    check_tokens("(?#a", "rare:(?#a");
    check_tokens("(?", "rare:(?");
}

// Time in proportion to the expression, whatever is not closed in it.
static void long_expressions_are_read_once(Arena *a)
{
    static const char *const units[] = {"(?#", "[[:a", "{1", "\\x{", "\\Q",
                                        "(?<", "[a-",  "\\", "\\p{"};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        StrBuf sb = sb_in(a);
        size_t count = 0;
        while (sb.n < 1 << 20)
            sg_sb_put(&sb, str_of_literal(units[i]));
        RegexLexer lx = regex_lexer(sb_str(&sb));
        while (sg_regex_token(&lx).kind != RX_DONE)
            count++;
        assert_true(count <= sb.n);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(characters),
        arena_test(quotes),
        arena_test(escapes),
        arena_test(classes),
        arena_test(repeats),
        arena_test(groups),
        arena_test(long_expressions_are_read_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
