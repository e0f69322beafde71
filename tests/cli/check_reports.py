"""check_reports.py sarif|gitlab REPORT SHORT - is a report of "sigcc check"
what GitHub or GitLab reads?  SHORT has the same findings, one a line."""

import json
import re
import sys


def unique_keys(pairs):
    names = [name for name, _ in pairs]
    assert len(names) == len(set(names)), names
    return dict(pairs)


def load(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    assert not text.startswith("\ufeff"), "byte order mark"
    return json.loads(text, object_pairs_hook=unique_keys)


def check_uri(location):
    uri = location["uri"]
    assert re.fullmatch(r"([A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri), uri
    assert location["uriBaseId"] == "%SRCROOT%", location
    assert not uri.startswith(("/", "./")), uri


def check_region(region):
    begin = region["startLine"], region["startColumn"]
    assert min(begin) >= 1, region
    if "endLine" in region:
        assert (region["endLine"], region["endColumn"]) >= begin, region


def check_fix(fix):
    assert fix["description"]["text"]
    for change in fix["artifactChanges"]:
        check_uri(change["artifactLocation"])
        assert change["replacements"]
        for replacement in change["replacements"]:
            check_region(replacement["deletedRegion"])


def check_result(result, rules):
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"], result
    assert result["level"] in ("note", "warning", "error"), result
    assert result["message"]["text"]
    for location in result["locations"] + result.get("relatedLocations", []):
        place = location["physicalLocation"]
        check_uri(place["artifactLocation"])
        if "region" in place:
            check_region(place["region"])
    for fix in result.get("fixes", []):
        check_fix(fix)


def check_sarif(log, lines):
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        assert rule["shortDescription"]["text"], rule["id"]
        assert rule["help"]["text"] and rule["help"]["markdown"], rule["id"]
        assert rule["defaultConfiguration"]["level"] in (
            "note", "warning", "error"), rule["id"]
    for result in run["results"]:
        check_result(result, rules)
    prints = [r["partialFingerprints"]["sigcc/v1"] for r in run["results"]]
    assert len(set(prints)) == len(prints)
    assert len(run["results"]) == lines
    assert any("fixes" in result for result in run["results"])
    assert any("relatedLocations" in result for result in run["results"])
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert len(invocation["toolExecutionNotifications"]) == 1


def check_gitlab(report, lines):
    assert len(report) == lines
    prints = [issue["fingerprint"] for issue in report]
    assert len(set(prints)) == len(prints)
    for issue in report:
        assert issue["description"] and issue["check_name"], issue
        assert issue["severity"] in (
            "info", "minor", "major", "critical", "blocker"), issue
        path = issue["location"]["path"]
        assert not path.startswith(("/", "./")), path
        assert issue["location"]["positions"]["begin"]["line"] >= 1, issue


with open(sys.argv[3], "rb") as short:
    count = short.read().count(b"\n")
CHECKS = {"sarif": check_sarif, "gitlab": check_gitlab}
CHECKS[sys.argv[1]](load(sys.argv[2]), count)
