/** Ujorm: entities that are maps of typed keys, queries made of the same keys. */
package dev.diglot.benchmarks.ujorm;
