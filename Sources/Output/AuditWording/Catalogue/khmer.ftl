## list

list-and = { $first } និង { $last }
list-or = { $first } ឬ { $last }
list-comma = { " " }
