/** Style sheets of host pages, as aggressive as they come. */
import bootstrap3 from 'bootstrap3/dist/css/bootstrap.min.css?inline';

export const hostStyles: Readonly<Record<string, string>> = {
  plain: '',
  // Its icon font is no part of what it does to a widget.
  bootstrap3: bootstrap3.replace(/@font-face\{[^}]*\}/g, ''),
  reset:
    '*{margin:0;padding:0;border:0;outline:0;box-sizing:border-box;font:inherit;font-size:100%;line-height:1;vertical-align:baseline;background:transparent;list-style:none;text-decoration:none;color:#555;text-transform:uppercase;transition:all .3s}html{font-size:62.5%}button,input{appearance:none;width:100%;display:block}',
};
