"""What AWS CloudFormation makes of an export: the function, the right to call it, and the flow.

After the Template Reference: AWS::Lambda::Function, AWS::Connect::IntegrationAssociation,
AWS::Connect::ContactFlow. The recordings and the code have to be in the bucket before.
"""

from __future__ import annotations

import json
from typing import Any

from audio_leaflet.connect.function import RECORDINGS

FUNCTION = "${Function.Arn}"
"""What stands for the ARN of the function in the flow, until CloudFormation knows it."""

_CONNECT = "connect.amazonaws.com"


def template(bucket: str, prefix: str, code: str, flow: str) -> str:
    """The template; `code` is the name of the function's file below `prefix` in the bucket."""
    instance = {"Ref": "InstanceArn"}
    parameters = {
        "InstanceArn": {
            "Type": "String",
            "AllowedPattern": "arn:aws[-a-z0-9]*:connect:[-a-z0-9]+:[0-9]{12}:instance/[-a-z0-9]+",
            "Description": "ARN of the Amazon Connect instance",
        },
        "SetBucketPolicy": {
            "Type": "String",
            "AllowedValues": ["true", "false"],
            "Description": "true: the instance may read the bucket, and the bucket has no other"
            " policy. false: its policy is your own, and lets the instance read it",
        },
    }
    resources = {
        "Role": _resource(
            "AWS::IAM::Role",
            AssumeRolePolicyDocument=_policy({"Service": "lambda.amazonaws.com"}, "sts:AssumeRole"),
            ManagedPolicyArns=[
                _sub(
                    "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
                )
            ],
        ),
        "Function": _resource(
            "AWS::Lambda::Function",
            Description="What is heard next on the leaflet line",
            Runtime="python3.13",
            Handler="function.handler",
            Code={"S3Bucket": bucket, "S3Key": f"{prefix}/{code}"},
            Role=_arn("Role"),
            Timeout=8,
            MemorySize=512,
            Environment={"Variables": {RECORDINGS: _recordings(bucket, prefix)}},
        ),
        "Permission": _resource(
            "AWS::Lambda::Permission",
            FunctionName=_arn("Function"),
            Action="lambda:InvokeFunction",
            Principal=_CONNECT,
            SourceAccount={"Ref": "AWS::AccountId"},
            SourceArn=instance,
        ),
        "Association": _resource(
            "AWS::Connect::IntegrationAssociation",
            InstanceId=instance,
            IntegrationType="LAMBDA_FUNCTION",
            IntegrationArn=_arn("Function"),
        ),
        "BucketPolicy": {
            "Condition": "SetsBucketPolicy",
            **_resource(
                "AWS::S3::BucketPolicy", Bucket=bucket, PolicyDocument=_readable(bucket, prefix)
            ),
        },
        "Flow": {
            "DependsOn": ["Permission", "Association"],
            **_resource(
                "AWS::Connect::ContactFlow",
                InstanceArn=instance,
                Name={"Ref": "AWS::StackName"},
                Description="The leaflet line, exported by audio-leaflet",
                Type="CONTACT_FLOW",
                State="ACTIVE",
                Content=_sub(flow),
            ),
        },
    }
    made = {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": "The leaflet line on Amazon Connect",
        "Parameters": parameters,
        "Conditions": {"SetsBucketPolicy": {"Fn::Equals": [{"Ref": "SetBucketPolicy"}, "true"]}},
        "Resources": resources,
        "Outputs": {"FlowArn": {"Description": "The flow", "Value": {"Ref": "Flow"}}},
    }
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def _recordings(bucket: str, prefix: str) -> dict[str, str]:
    host = f"{bucket}.s3.${{AWS::Region}}.${{AWS::URLSuffix}}"
    return _sub(f"https://{host}/{prefix}/recordings/")


def _readable(bucket: str, prefix: str) -> dict[str, Any]:
    """As the Administrator Guide has it ("Set up prompts to play from an S3 bucket")."""
    of_bucket = f"arn:${{AWS::Partition}}:s3:::{bucket}"
    return _policy(
        {"Service": _CONNECT},
        ["s3:ListBucket", "s3:GetObject"],
        Resource=[_sub(of_bucket), _sub(f"{of_bucket}/{prefix}/*")],
        Condition={
            "StringEquals": {
                "aws:SourceAccount": {"Ref": "AWS::AccountId"},
                "aws:SourceArn": {"Ref": "InstanceArn"},
            }
        },
    )


def _policy(principal: Any, action: Any, **more: Any) -> dict[str, Any]:
    statement = {"Effect": "Allow", "Principal": principal, "Action": action, **more}
    return {"Version": "2012-10-17", "Statement": [statement]}


def _resource(type: str, **properties: Any) -> dict[str, Any]:
    return {"Type": type, "Properties": properties}


def _arn(name: str) -> dict[str, Any]:
    return {"Fn::GetAtt": [name, "Arn"]}


def _sub(text: str) -> dict[str, str]:
    return {"Fn::Sub": text}
