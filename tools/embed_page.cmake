# embed_page.cmake - write the page of "sigcc export page" as C, for
# export/page.c.
#
#   cmake -D DIR=<folder of page.html> -D OUT=<file> -P embed_page.cmake
#
# Into page.html go page.css and the scripts, at @STYLE@ and @SCRIPT@, and what
# the policy of the page lets in: their hashes, at @STYLE_HASH@ and
# @SCRIPT_HASH@.  The title and the data are put in by the program: @TITLE@ and
# @DATA@ part the text into the arrays page_head, page_body and page_tail.
cmake_minimum_required(VERSION 3.21)
include(${CMAKE_CURRENT_LIST_DIR}/embed_text.cmake)

# In this order: a script uses what those before it define.
set(scripts element model hash filters copy readout map list sheet keys theme
            main)

# The hash of a text as CSP has it: SHA-256 in Base64.  CMake has it in
# hexadecimal, of which three digits are two of Base64; of the 64 one is left
# over, which makes one digit more and a "=".
function(csp_hash out text)
    set(digits "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
    string(APPEND digits "+/")
    string(SHA256 hex "${text}")
    string(APPEND hex "00")
    set(base64 "")
    foreach(at RANGE 0 63 3)
        string(SUBSTRING ${hex} ${at} 3 three)
        math(EXPR high "0x${three} >> 6")
        math(EXPR low "0x${three} & 63")
        string(SUBSTRING ${digits} ${high} 1 one)
        string(APPEND base64 ${one})
        if(at LESS 63)
            string(SUBSTRING ${digits} ${low} 1 one)
            string(APPEND base64 ${one})
        endif()
    endforeach()
    set(${out} "sha256-${base64}=" PARENT_SCOPE)
endfunction()

# The text before a marker, and the one after it.
function(part text marker before after)
    string(FIND "${text}" "${marker}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "page.html has no ${marker}")
    endif()
    string(LENGTH "${marker}" length)
    string(SUBSTRING "${text}" 0 ${at} head)
    math(EXPR at "${at} + ${length}")
    string(SUBSTRING "${text}" ${at} -1 tail)
    set(${before} "${head}" PARENT_SCOPE)
    set(${after} "${tail}" PARENT_SCOPE)
endfunction()

file(READ ${DIR}/page.html html)
file(READ ${DIR}/page.css style)
# In a block, names are those of the page and not of the browser's window.
set(script "\"use strict\";\n{\n")
foreach(name IN LISTS scripts)
    file(READ ${DIR}/${name}.js text)
    string(APPEND script "${text}")
endforeach()
string(APPEND script "}\n")
csp_hash(style_hash "${style}")
csp_hash(script_hash "${script}")
string(REPLACE "@STYLE_HASH@" "${style_hash}" html "${html}")
string(REPLACE "@SCRIPT_HASH@" "${script_hash}" html "${html}")
string(REPLACE "@STYLE@" "${style}" html "${html}")

# What is put in is not looked at again.
part("${html}" "@TITLE@" head html)
part("${html}" "@DATA@" body html)
part("${html}" "@SCRIPT@" before after)
set(tail "${before}${script}${after}")

set(arrays "")
foreach(name IN ITEMS head body tail)
    file(WRITE ${OUT}.${name} "${${name}}")
    embed_text(array ${OUT}.${name} page_${name})
    string(APPEND arrays "${array}")
endforeach()
file(WRITE ${OUT}
     "// Written by tools/embed_page.cmake from src/export/page.\n\n${arrays}")
