# Rules for logs of cloud services, shortened.

=== real bedrock invoke
--- rule
title: real_bedrock_invoke
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        event.provider: bedrock.amazonaws.com
        event.action|startswith: InvokeModel
    filter_service:
        aws.cloudtrail.user_identity.type: AWSService
    filter_ua:
        user_agent.original|contains:
            - Boto3/1.34 md/internal
            - aws-sdk-go
    condition: selection and not 1 of filter_*
--- kibana
event.provider:"bedrock.amazonaws.com" and event.action:InvokeModel* and not (aws.cloudtrail.user_identity.type:"AWSService" or user_agent.original:(*Boto3/1.34 md/internal* or *aws-sdk-go*))

=== real access key creation
--- rule
title: real_access_key_creation
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        event.provider: iam.amazonaws.com
        event.action:
            - CreateAccessKey
            - CreateLoginProfile
            - UpdateLoginProfile
        event.outcome: success
    filter_main_internal:
        aws.cloudtrail.user_identity.invoked_by|endswith: .amazonaws.com
    filter_main_net:
        source.ip|cidr:
            - 10.0.0.0/8
            - 'fd00::/8'
    condition: selection and not 1 of filter_main_*
--- kibana
event.provider:"iam.amazonaws.com" and event.action:("CreateAccessKey" or "CreateLoginProfile" or "UpdateLoginProfile") and event.outcome:"success" and not (aws.cloudtrail.user_identity.invoked_by:*.amazonaws.com or source.ip:("10.0.0.0/8" or "fd00::/8"))

=== real okta
--- rule
title: real_okta
logsource:
    product: okta
    service: okta
detection:
    sel:
        data_stream.dataset: okta.system
        event.action: user.session.impersonation.initiate
        okta.actor.alternate_id|endswith: '@okta.com'
    condition: sel
--- kibana
data_stream.dataset:"okta.system" and event.action:"user.session.impersonation.initiate" and okta.actor.alternate_id:*@okta.com

=== real github
--- rule
title: real_github
logsource:
    product: github
    service: audit
detection:
    sel:
        event.action|startswith:
            - repo.
            - org.
        user.name: github-actions[bot]
    condition: sel
--- kibana
event.action:(repo.* or org.*) and user.name:"github-actions[bot]"

=== real azure activity
--- rule
title: real_azure_activity
logsource:
    product: azure
    service: activitylogs
detection:
    sel:
        event.action: MICROSOFT.STORAGE/STORAGEACCOUNTS/LISTKEYS/ACTION
        event.outcome:
            - success
            - Success
    condition: sel
--- kibana
event.action:"MICROSOFT.STORAGE/STORAGEACCOUNTS/LISTKEYS/ACTION" and event.outcome:("success" or "Success")
