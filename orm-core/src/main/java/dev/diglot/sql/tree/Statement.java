package dev.diglot.sql.tree;

/** A statement as a tree, before a dialect writes it. */
public sealed interface Statement permits Select, Insert, Update, Delete, Upsert, Merge {}
