package dev.diglot.benchmarks.plain;

/**
 * A city.
 *
 * @param id the id
 * @param name the name
 * @param country the country
 */
public record City(long id, String name, String country) {}
