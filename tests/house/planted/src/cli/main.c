// main.c - breaks rules, for the checks to find.

#include <pcre2.h>
#include <sigcc/sigcc.h>
#include <stdio.h>

#include "base/low.h"

int main(void)
{
    printf("a program may print\n");
}
