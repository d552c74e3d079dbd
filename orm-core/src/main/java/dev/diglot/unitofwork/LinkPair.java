package dev.diglot.unitofwork;

/**
 * Two objects linked by a join table.
 *
 * @param owner the object on the side that the join table is seen from
 * @param target the object on the other side
 */
record LinkPair(Entry owner, Entry target) {}
