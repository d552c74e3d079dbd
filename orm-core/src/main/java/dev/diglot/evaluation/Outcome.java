package dev.diglot.evaluation;

/** What a node gives. */
sealed interface Outcome permits Known, Unknown {}
