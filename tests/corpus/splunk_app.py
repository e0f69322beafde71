# splunk_app.py FOLDER - is this an app for Splunk?
#
# A strict reader of .conf files, from Splunk's Admin Manual ("Configuration
# file syntax") and the .spec files of 9.2: what Splunk would read silently in
# another way is an error here.

import os
import re
import sys

LAYOUT = [
    "README.txt",
    "default/app.conf",
    "default/macros.conf",
    "default/savedsearches.conf",
    "metadata/default.meta",
]

KEYS = {
    "app.conf": r"is_configured|is_visible|label|author|description|version|"
    r"id|check_for_updates|name",
    "macros.conf": r"definition|description",
    "default.meta": r"access|export",
    "savedsearches.conf": r"description|search|disabled|enableSched|"
    r"cron_schedule|schedule_window|realtime_schedule|counttype|relation|"
    r"quantity|dispatch\.(earliest|latest)_time|alert\.(severity|track|"
    r"digest_mode|suppress|suppress\.(period|fields))|action\.[a-z]+(\..+)?",
}

VALUES = {
    "cron_schedule": r"(\d+|\d+-\d+/\d+)( (\*|\d+|\d+-\d+/\d+)){2} \* \*",
    "dispatch.earliest_time": r"-\d+m@m",
    "dispatch.latest_time": r"-\d+m@m|now",
    "alert.severity": r"[1-6]",
    "alert.suppress.period": r"\d+m",
    "disabled": r"[01]",
}


def lines_of(text):
    """Lines with those that a backslash continues."""
    whole = ""
    for line in text.split("\n"):
        whole += line
        if whole.endswith("\\"):
            whole = whole[:-1] + "\n"
            continue
        yield whole
        whole = ""
    if whole:
        raise ValueError("the last line is continued")


def read(path):
    name = os.path.basename(path)
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    if re.search(r"[\0\r\v\f\x1c-\x1e\x85\u2028\u2029]", text):
        raise ValueError("a line break of another kind")
    stanzas, current = {}, None
    for line in lines_of(text):
        if line.strip() == "":
            continue
        if line.startswith("["):
            current = line[1:-1]
            if not line.endswith("]") or "]" in current or "[" in current:
                raise ValueError("not a title: " + line)
            if current.lower() in (s.lower() for s in stanzas):
                raise ValueError("a second stanza " + line)
            if current.lower() == "default":
                raise ValueError("a stanza for the whole app")
            limit = 99 if name == "savedsearches.conf" else 300
            if current != current.strip() or len(current) > limit:
                raise ValueError("a bad name: " + line)
            stanzas[current] = {}
            continue
        key, equals, value = line.partition("=")
        key = key.strip()
        if current is None or not equals:
            raise ValueError("neither title nor setting: " + line)
        if not re.fullmatch(KEYS[name], key) or key in stanzas[current]:
            raise ValueError("an unknown or second key: " + key)
        value = value.strip()
        if key in VALUES and not re.fullmatch(VALUES[key], value):
            raise ValueError("a bad value: " + line)
        stanzas[current][key] = value
    return stanzas


def main(folder):
    found = sorted(
        os.path.relpath(os.path.join(top, name), folder)
        for top, _, names in os.walk(folder)
        for name in names
    )
    if found != LAYOUT:
        raise ValueError("not the layout of an app: %s" % found)
    confs = {}
    for path in LAYOUT[1:]:
        confs[path] = read(os.path.join(folder, path))
    searches = confs["default/savedsearches.conf"]
    macros = set(confs["default/macros.conf"])
    for name, search in searches.items():
        last = re.findall(r"`(\w+_filter)`", search["search"])
        if "\n" in search["search"] or len(last) != 1:
            raise ValueError("not one line with one macro: " + name)
        macros.remove(last[0])
    if macros or not searches:
        raise ValueError("macros without a search: %s" % macros)
    print("%d searches" % len(searches))


try:
    main(sys.argv[1])
except ValueError as error:
    print("%s: %s" % (sys.argv[1], error))
    sys.exit(1)
