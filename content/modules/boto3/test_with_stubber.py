# set-up: keys that are none
import os

os.environ.update(AWS_ACCESS_KEY_ID="key", AWS_SECRET_ACCESS_KEY="secret",
                  AWS_DEFAULT_REGION="eu-north-1", AWS_CONFIG_FILE="none")
# end of set-up
import boto3
from botocore.exceptions import ClientError
from botocore.stub import Stubber


def is_running(ec2, number):
    try:
        answer = ec2.describe_instance_status(InstanceIds=[number])
    except ClientError as error:
        if error.response["Error"]["Code"] == "InvalidInstanceID.NotFound":
            return False
        raise
    states = answer["InstanceStatuses"]
    return bool(states) and states[0]["InstanceState"]["Name"] == "running"


ec2 = boto3.client("ec2")
with Stubber(ec2) as stub:
    stub.add_response(
        "describe_instance_status",
        {"InstanceStatuses": [{"InstanceState": {"Name": "running"}}]},
        {"InstanceIds": ["i-1"]})
    stub.add_client_error("describe_instance_status",
                          "InvalidInstanceID.NotFound")
    print(is_running(ec2, "i-1"), is_running(ec2, "i-2"))
    stub.assert_no_pending_responses()
