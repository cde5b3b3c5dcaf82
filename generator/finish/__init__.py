"""What is done to a built site: one style sheet, the policy, downloads, the copy for a folder."""
