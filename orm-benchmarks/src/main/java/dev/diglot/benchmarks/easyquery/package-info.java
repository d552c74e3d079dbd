/** EasyQuery: beans, and proxies of them that its annotation processor generates for queries. */
package dev.diglot.benchmarks.easyquery;
