// The command line in the clone. npm runs scripts at the top of the project, but files are named from where one stands.
process.chdir(process.env['INIT_CWD'] ?? '.');
void import('../src/cli/main');
