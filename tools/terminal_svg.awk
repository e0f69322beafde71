# terminal_svg.awk - text with the colours of a terminal as an SVG picture.
#
#     awk -v theme=light|dark -f terminal_svg.awk TEXT >PICTURE
#
# Knows what sigcc uses: SGR 0 (plain), 1 (bold), 2 (faint) and 31 to 36.
# Lines of more than 80 characters are wrapped, as a terminal does.

BEGIN {
    width = 80
    line_height = 18
    char_width = 8.4
    dark = theme == "dark"
    background = dark ? "#0d1117" : "#ffffff"
    frame = dark ? "#30363d" : "#d0d7de"
    plain = dark ? "#e6edf3" : "#1f2328"
    faint = dark ? "#8b949e" : "#656d76"
    colour[31] = dark ? "#ff7b72" : "#cf222e"
    colour[32] = dark ? "#7ee787" : "#1a7f37"
    colour[33] = dark ? "#d29922" : "#9a6700"
    colour[34] = dark ? "#79c0ff" : "#0969da"
    colour[35] = dark ? "#d2a8ff" : "#8250df"
    colour[36] = dark ? "#76e3ea" : "#1b7c83"
}

function escape(text) {
    gsub(/&/, "\\&amp;", text)
    gsub(/</, "\\&lt;", text)
    gsub(/>/, "\\&gt;", text)
    return text
}

# What is written in one style, from the current column on.
function put(text,    style, room, n) {
    while (text != "") {
        room = width - column
        if (room <= 0) {
            row++
            column = 0
            continue
        }
        n = length(substr(text, 1, room))
        style = (bold ? " font-weight=\"bold\"" : "") \
            (fill != "" ? " fill=\"" fill "\"" : "") \
            sprintf(" textLength=\"%.1f\"", n * char_width)
        body = body sprintf("<text x=\"%.1f\" y=\"%d\"%s>%s</text>\n",
            16 + column * char_width, 28 + row * line_height, style,
            escape(substr(text, 1, room)))
        column += n
        text = substr(text, room + 1)
    }
}

function set_style(codes,    n, i, part) {
    n = split(codes, part, ";")
    if (n == 0)
        bold = fill = ""
    for (i = 1; i <= n; i++) {
        if (part[i] + 0 == 0)
            bold = fill = ""
        else if (part[i] == 2)
            fill = faint
        else if (part[i] == 1)
            bold = 1
        else if (part[i] in colour)
            fill = colour[part[i]]
    }
}

{
    rest = $0
    while (match(rest, /\033\[[0-9;]*[A-Za-z]/)) {
        put(substr(rest, 1, RSTART - 1))
        code = substr(rest, RSTART + 2, RLENGTH - 3)
        kind = substr(rest, RSTART + RLENGTH - 1, 1)
        rest = substr(rest, RSTART + RLENGTH)
        if (kind == "m")
            set_style(code)
    }
    put(rest)
    row++
    column = 0
}

END {
    height = 28 + row * line_height
    printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" " \
        "height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" " \
        "aria-label=\"sigcc in a terminal\">\n", 32 + width * char_width,
        height, 32 + width * char_width, height
    printf "<rect x=\"0.5\" y=\"0.5\" width=\"%d\" height=\"%d\" rx=\"8\" " \
        "fill=\"%s\" stroke=\"%s\"/>\n", 31 + width * char_width, height - 1,
        background, frame
    printf "<g fill=\"%s\" font-family=\"ui-monospace, Menlo, Consolas, " \
        "'DejaVu Sans Mono', monospace\" font-size=\"14\" " \
        "xml:space=\"preserve\">\n%s</g>\n</svg>\n", plain, body
}
