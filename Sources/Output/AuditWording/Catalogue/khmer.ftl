### All that the program says, in Khmer. Each message is a name and what is said; { $name } is where the program puts something in,
### { $count -> … } chooses by how the language counts. A space at an end stands in quotes: { " " }.
### The files of all languages have the same messages in the same order; the program does not build otherwise.
### The Khmer is a draft until a native reader has reviewed it.

## list

list-and = { $first } និង { $last }
list-or = { $first } ឬ { $last }
list-comma = { " " }
