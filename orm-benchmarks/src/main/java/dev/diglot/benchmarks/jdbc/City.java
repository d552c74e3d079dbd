package dev.diglot.benchmarks.jdbc;

/**
 * A city.
 *
 * @param id the id
 * @param name the name
 * @param country the country
 */
record City(long id, String name, String country) {}
