# set-up: a computer without keys
import os

for name in list(os.environ):
    if name.startswith("AWS_"):
        del os.environ[name]
os.environ.update(AWS_CONFIG_FILE="none", AWS_SHARED_CREDENTIALS_FILE="none",
                  AWS_EC2_METADATA_DISABLED="true")
# end of set-up
import boto3
from botocore.exceptions import NoCredentialsError, NoRegionError

try:
    boto3.client("sqs")  # but not for "s3"
except NoRegionError as error:
    print(error)
s3 = boto3.client("s3", region_name="eu-north-1")
try:
    s3.list_buckets()
except NoCredentialsError as error:
    print(error)
