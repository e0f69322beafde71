# Fixes: made, shown and refused.

=== fix
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--fix
rules
--- file rules/a.yml
# comment   
title: Detects A  
logsource: {product: aws}
detection:
  sel: {f|contians: "x"}	
  condition: sel
--- file rules/b.yml
title: B
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stdout
rules/a.yml:5:11: error: no modifier 'contians' [modifier-unknown]; did you mean 'contains'?
--- stderr
sigcc: fixed 3 findings in 1 file
sigcc: 2 files, 2 rules: 1 error, 0 warnings, 0 notes
--- exit
1
--- made rules/a.yml
# comment
title: Detects A
logsource: {product: aws}
detection:
  sel: {f|contians: "x"}
  condition: sel

=== diff
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--diff
rules
--- file rules/a.yml
# comment   
title: Detects A  
logsource: {product: aws}
detection:
  sel: {f|contians: "x"}	
  condition: sel
--- file rules/b.yml
title: B
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stdout escaped
\x2d-- a/rules/a.yml
+++ b/rules/a.yml
@@ -1,6 +1,6 @@
-# comment  \x20
-title: Detects A \x20
+# comment
+title: Detects A
 logsource: {product: aws}
 detection:
-  sel: {f|contians: "x"}\t
+  sel: {f|contians: "x"}
   condition: sel
--- stderr
sigcc: would fix 3 findings in 1 file
--- exit
1

=== unsafe fixes
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--fix
--unsafe-fixes
rules
--- file rules/a.yml
# comment   
title: Detects A  
logsource: {product: aws}
detection:
  sel: {f|contians: "x"}	
  condition: sel
--- file rules/b.yml
title: B
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stderr
sigcc: fixed 4 findings in 1 file
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 0 notes
--- made rules/a.yml
# comment
title: Detects A
logsource: {product: aws}
detection:
  sel: {f|contains: "x"}
  condition: sel

=== unsafe fixes, shown
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--diff
--unsafe-fixes
rules
--- file rules/a.yml
# comment   
title: Detects A  
logsource: {product: aws}
detection:
  sel: {f|contians: "x"}	
  condition: sel
--- file rules/b.yml
title: B
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stdout escaped
\x2d-- a/rules/a.yml
+++ b/rules/a.yml
@@ -1,6 +1,6 @@
-# comment  \x20
-title: Detects A \x20
+# comment
+title: Detects A
 logsource: {product: aws}
 detection:
-  sel: {f|contians: "x"}\t
+  sel: {f|contains: "x"}
   condition: sel
--- stderr
sigcc: would fix 4 findings in 1 file
--- exit
1

=== nothing to fix
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--fix
rules
--- file rules/b.yml
title: B
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stderr
sigcc: fixed 0 findings in 0 files
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes

=== nothing to show
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--diff
rules
--- file rules/b.yml
title: B
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stderr
sigcc: would fix 0 findings in 0 files

=== a diff that fails nothing
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--diff
--exit-zero
rules
--- file rules/a.yml
# comment   
title: Detects A  
logsource: {product: aws}
detection:
  sel: {f|contians: "x"}	
  condition: sel
--- stdout escaped
\x2d-- a/rules/a.yml
+++ b/rules/a.yml
@@ -1,6 +1,6 @@
-# comment  \x20
-title: Detects A \x20
+# comment
+title: Detects A
 logsource: {product: aws}
 detection:
-  sel: {f|contians: "x"}\t
+  sel: {f|contians: "x"}
   condition: sel
--- stderr
sigcc: would fix 3 findings in 1 file

=== what does not count is not fixed
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--fix
rules
--- file rules/a.yml
# comment   
title: Detects A  
logsource: {product: aws}
detection:
  sel: {f|contians: "x"}	
  condition: sel
--- file .sigcc.yml
profile: compile
exclusions: [{id: style-trailing-space, files: a.yml}]
--- stdout
rules/a.yml:5:11: error: no modifier 'contians' [modifier-unknown]; did you mean 'contains'?
--- stderr
sigcc: fixed 0 findings in 0 files
sigcc: 1 file, 1 rule: 1 error, 0 warnings, 0 notes, 3 suppressed
--- exit
1

=== what is not asked for is not fixed
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--fix
--context
rules
rules/b.yml
--- file rules/a.yml
# comment   
title: Detects A  
logsource: {product: aws}
detection:
  sel: {f|contians: "x"}	
  condition: sel
--- file rules/b.yml
title: B
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stderr
sigcc: fixed 0 findings in 0 files
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 0 notes, 4 elsewhere

=== --fix and --diff: nothing is written
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--fix
--diff
rules
--- file rules/a.yml
# comment   
title: Detects A  
logsource: {product: aws}
detection:
  sel: {f|contians: "x"}	
  condition: sel
--- stdout escaped
\x2d-- a/rules/a.yml
+++ b/rules/a.yml
@@ -1,6 +1,6 @@
-# comment  \x20
-title: Detects A \x20
+# comment
+title: Detects A
 logsource: {product: aws}
 detection:
-  sel: {f|contians: "x"}\t
+  sel: {f|contians: "x"}
   condition: sel
--- stderr
sigcc: would fix 3 findings in 1 file
--- exit
1

=== unsafe, and nothing to fix
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--unsafe-fixes
rules
--- file rules/a.yml
# comment   
title: Detects A  
logsource: {product: aws}
detection:
  sel: {f|contians: "x"}	
  condition: sel
--- stderr
sigcc: --unsafe-fixes is for --fix or --diff
sigcc check --help shows its usage.
--- exit
2

=== standard input
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--fix
-
--- stdin
title: A 
--- stderr
sigcc: standard input cannot be fixed: name a file
sigcc check --help shows its usage.
--- exit
2

=== a configuration from standard input
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--fix
--config
-
rules
--- file rules/a.yml
# comment   
title: Detects A  
logsource: {product: aws}
detection:
  sel: {f|contians: "x"}	
  condition: sel
--- stdin
profile: compile
--- stderr
sigcc: with --fix, standard input is not read again
sigcc check --help shows its usage.
--- exit
2

=== hunks that meet, and ones that do not
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--diff
c.yml
--- file c.yml
# 1 
# 2
# 3
# 4 
# 5
# 6
# 7
# 8
# 9
# 10
# 11
# 12 
# 13
# 14
# 15
# 16
# 17
# 18
# 19
# 20
# 21
# 22
# 23
# 24
# 25
# 26
# 27
# 28
# 29
# 30 
title: B
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stdout escaped
\x2d-- a/c.yml
+++ b/c.yml
@@ -1,7 +1,7 @@
-# 1\x20
+# 1
 # 2
 # 3
-# 4\x20
+# 4
 # 5
 # 6
 # 7
@@ -9,7 +9,7 @@
 # 9
 # 10
 # 11
-# 12\x20
+# 12
 # 13
 # 14
 # 15
@@ -27,7 +27,7 @@
 # 27
 # 28
 # 29
-# 30\x20
+# 30
 title: B
 logsource: {product: aws}
 detection: {sel: {f: 1}, condition: sel}
--- stderr
sigcc: would fix 4 findings in 1 file
--- exit
1

=== a byte order mark, and lines that end with CR LF
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--fix
c.yml
--- file c.yml escaped
\xef\xbb\xbftitle: Ä  \r
logsource: {product: aws}\x20\r
detection: {sel: {f: 1}, condition: sel}\x20\r
--- stderr
sigcc: fixed 3 findings in 1 file
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes
--- made c.yml escaped
\xef\xbb\xbftitle: Ä\r
logsource: {product: aws}\r
detection: {sel: {f: 1}, condition: sel}\r

=== UTF-16
--- args
check
-f
short
--only
style-trailing-space
--only
modifier-unknown
--fix
c.yml
--- file c.yml escaped
\xfe\xff\x00\x74\x00\x69\x00\x74\x00\x6c\x00\x65\x00\x3a\x00\x20\x00\x41\x00\x20\x00\x20\x00\x0a\x00\x6c\x00\x6f\x00\x67\x00\x73\x00\x6f\x00\x75\x00\x72\x00\x63\x00\x65\x00\x3a\x00\x20\x00\x7b\x00\x70\x00\x72\x00\x6f\x00\x64\x00\x75\x00\x63\x00\x74\x00\x3a\x00\x20\x00\x61\x00\x77\x00\x73\x00\x7d\x00\x0a\x00\x64\x00\x65\x00\x74\x00\x65\x00\x63\x00\x74\x00\x69\x00\x6f\x00\x6e\x00\x3a\x00\x20\x00\x7b\x00\x73\x00\x65\x00\x6c\x00\x3a\x00\x20\x00\x7b\x00\x66\x00\x3a\x00\x20\x00\x31\x00\x7d\x00\x2c\x00\x20\x00\x63\x00\x6f\x00\x6e\x00\x64\x00\x69\x00\x74\x00\x69\x00\x6f\x00\x6e\x00\x3a\x00\x20\x00\x73\x00\x65\x00\x6c\x00\x7d\x00
--- stdout
c.yml:1:9: note: white space at the end of the line [style-trailing-space]
--- stderr
sigcc: c.yml: not fixed: this file is UTF-16, write it as UTF-8
sigcc: fixed 0 findings in 0 files
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 1 note


=== a correlation is compared with the rules of other files
--- args
check
--fix
-f
short
--only
title-start
-t
splunk
rules
--- file rules/a.yml
title: Detects A
name: a
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: Detects Many of A
correlation:
    type: event_count
    rules: [a]
    group-by: [g]
    timespan: 5m
    condition: {gte: 3}
--- made rules/a.yml
title: A
name: a
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- made rules/b.yml
title: Many of A
correlation:
    type: event_count
    rules: [a]
    group-by: [g]
    timespan: 5m
    condition: {gte: 3}
--- stderr
sigcc: fixed 2 findings in 2 files
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 0 notes
