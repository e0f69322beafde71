#!/bin/sh
# aws_templates.sh - tools of others accept what deploys queries to AWS.
#
#     aws_templates.sh SIGCC ROOT WORK cfn-lint|hcl
#
# cfn-lint knows the resource types of CloudFormation with their properties; hcl
# is python-hcl2, a parser of Terraform's language.  Both read all of the pack,
# and refuse templates that were damaged.  Exit status 77: skipped, the Python
# package is missing (tools/test gets it).
set -eu
sigcc=$1 root=$2 work=$3 tool=$4
bin=$root/build/python/$tool/bin
[ -x "$bin/python3" ] || {
    echo "skipped: the Python package for $tool is missing"
    exit 77
}
rm -rf "$work"
mkdir -p "$work"

convert() {
    # Rules that are refused are no matter here.
    "$sigcc" convert -t cloudwatch -p auto -s "$@" "$root/rules" 2>/dev/null ||
        [ $? -eq 1 ]
}

refuses() {
    cmp -s "$work/good" "$work/damaged" && {
        echo "nothing was damaged: $1"
        exit 1
    }
    ! check "$work/damaged" >/dev/null 2>&1 || {
        echo "$tool accepts: $1"
        exit 1
    }
}

damage() {
    sed "$1" "$work/good" >"$work/damaged"
    refuses "$1"
}

lint_all() {
    for deploy in alarms scheduled_queries metric_filters queries; do
        for template in yaml json; do
            convert -f cloudformation -O "deploy=$deploy" \
                -O "template=$template" >"$work/good"
            check "$work/good"
        done
    done
    convert -f cloudformation -O deploy=metric_filters >"$work/good"
    damage 's/FilterPattern:/Pattern:/'
    damage 's/"MetricValue": "1"/"Value": "1"/'
    damage 's/{"Ref": "LogGroupAwsCloudtrail"}/{"Ref": "LogGroups"}/'
    damage 's/Statistic: .*/Statistic: "Total"/'
    convert -f cloudformation >"$work/good"
    damage 's/AggregationExpression/Aggregation/'
    damage 's/ComparisonOperator: .*/ComparisonOperator: Above/'
    damage 's/"Ref": "QueryRoleArn"/"Ref": "QueryRole"/'
    damage 's/StartTimeOffset: .*/StartTimeOffset: 0/'
    damage 's/    Type: AWS::Logs::QueryDefinition/&s/'
    damage 's/      QueryString: |-/      QueryText: |-/'
}

parse_all() {
    for deploy in alarms scheduled_queries metric_filters queries; do
        convert -f cloudformation -O "deploy=$deploy" -O template=json \
            >"$work/template"
        convert -f terraform -O "deploy=$deploy" >"$work/good"
        check "$work/good"
    done
    damage 's/", *$/,/'
    damage 's/join("\\n", \[/join("\\n", /'
    damage 's/^}$//'
    damage 's/| filter/| where/'
}

case $tool in
cfn-lint)
    check() { "$bin/cfn-lint" --template "$1"; }
    lint_all
    ;;
hcl)
    check() {
        "$bin/python3" "$root/tests/corpus/aws_templates.py" "$1" \
            "$work/template"
    }
    parse_all
    ;;
esac
