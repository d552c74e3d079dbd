/** A type and an operator of PostgreSQL that Diglot does not have, added from outside. */
@org.jspecify.annotations.NullMarked
package com.example.geo;
