### All that the program says, in English. Each message is a name and what is said; { $name } is where the program puts something in,
### { $count -> … } chooses by how the language counts. A space at an end stands in quotes: { " " }.
### The files of all languages have the same messages in the same order; the program does not build otherwise.

## list

list-and = { $first } and { $last }
list-or = { $first } or { $last }
list-comma = { ", " }
