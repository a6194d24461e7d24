/** Prints measured groups for people, one figure a line. */
export function printTable(groups) {
  for (const [group, figures] of Object.entries(groups)) {
    console.log(group);
    for (const [name, value] of Object.entries(figures)) {
      console.log(`  ${name.padEnd(24)}${String(value).padStart(12)}`);
    }
  }
}
