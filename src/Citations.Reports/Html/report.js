for(const button of document.querySelectorAll('[data-filter]'))button.addEventListener('click',()=>{
const shown=button.getAttribute('aria-pressed')!=='true';
button.setAttribute('aria-pressed',String(shown));
for(const item of button.closest('article').querySelectorAll('[data-kind="'+button.dataset.filter+'"]'))item.hidden=!shown;
});
for(const button of document.querySelectorAll('.copy'))button.addEventListener('click',async()=>{
try{await navigator.clipboard.writeText(button.dataset.text);button.textContent='Copied'}
catch{
const shown=document.createElement('code');shown.textContent=button.dataset.text;button.replaceWith(shown);
getSelection().selectAllChildren(shown)}
});
function open(){
const target=location.hash&&document.getElementById(decodeURIComponent(location.hash.slice(1)));
if(target&&target.matches('details')){target.hidden=false;target.open=true}}
addEventListener('hashchange',open);open();
