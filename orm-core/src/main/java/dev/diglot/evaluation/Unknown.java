package dev.diglot.evaluation;

/** Only the database can tell. */
record Unknown(String reason) implements Outcome {}
