"""A question in everyday Dutch to the topics, people and records that answer it. Pure: no clock, no disk."""
